"""Closed-class words of languages in whose family few others have a list."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, str]] = {
    "el": "ο η το οι τα του της των τον την τις τους στο στη στην στον στα στις στους στου και "
    "κι να θα με για από απ που ότι πως δεν δε μην μη είναι ήταν είμαι είμαστε είχε είχαν έχει "
    "έχουν έχω έχουμε ως σε σ αν εάν αλλά ή είτε ούτε ενώ όταν όπως όπου αφού επειδή γιατί ώστε "
    "μήπως μια μία ένα ένας έναν μιας ενός αυτό αυτός αυτή αυτά αυτές αυτών αυτού αυτόν αυτήν "
    "εκείνος εκείνη εκείνο οποίος οποία οποίο οποίοι οποίες οποίων ποιος ποια τι μας σας μου σου "
    "εγώ εσύ εμείς εσείς κατά προς μετά πριν χωρίς μέχρι έως κάτω πάνω μεταξύ εναντίον λόγω κάθε "
    "κάποιος κάποια κανείς όλα όλοι όσο μόνο ας πολύ",
    "tr": "ve bir bu şu o da de ki ile için ise ya veya ama ancak fakat çünkü eğer hem ne gibi "
    "kadar göre karşı sonra önce beri dolayı rağmen üzere olarak olan olup oldu olduğu olduğunu "
    "oldukları olması olmak olur olacak olmadığı değil değildir var yok vardı idi imiş ben sen "
    "biz siz onlar bana sana ona bize size onu onun onlara onları onların bizim sizin benim "
    "kendi kendisi kendisine bunu bunun buna bunlar bunda şunu her hiç bazı birçok bütün tüm "
    "hangi nasıl neden niçin nerede kim kime mi mı mu mü dahi bile yalnızca sadece tarafından "
    "arasında içinde üzerinde üzerine hakkında diye böyle",
    "hu": "a az és egy hogy nem is de vagy ha mert mint csak már még meg el ki be fel le ez ezt "
    "ezek azt azok ennek annak erre arra ebben abban ezzel azzal én te ő mi ti ők engem téged őt "
    "minket őket nekem neki nekünk nekik vele velük magát maga saját van vannak volt voltak lesz "
    "lenne legyen lett lehet kell volna nincs sem se ne aki akik amely amelyek amelynek ami amit "
    "ahol amikor ahogy akkor ott itt után előtt között alatt fölött mellett nélkül szerint miatt "
    "ellen felé által óta számára során majd pedig azonban hanem tehát bár ám így úgy minden "
    "valaki valami hogyan miért",
    "fi": "ja on ei että se hän ne he ovat oli olivat olla ollut olisi ole eivät en et emme "
    "mutta tai sekä vaan kun jos koska vaikka kuin jotta joka jotka jonka jota jossa jolla jolle "
    "joiden joita tämä tämän tätä tässä nämä näiden sen sitä siitä siinä sille niiden niitä "
    "niistä hänen häntä hänelle heidän minä minun sinä sinun me meidän te teidän itse oma oman "
    "voi voivat voisi pitää myös vain niin jo vielä kanssa ilman ennen jälkeen aikana mukaan "
    "vastaan välillä alla yli kautta takia lisäksi kohti asti mikä mitä missä kuka kenen miten "
    "miksi milloin joku jokin kaikki kukaan",
    "id": "yang dan di ke dari untuk dengan pada adalah ialah ini itu dalam tidak bukan akan "
    "juga oleh sebagai atau karena sebab telah sudah belum sedang masih dapat bisa harus boleh "
    "ada saat ketika para kepada tersebut saya aku kami kita kamu anda ia dia mereka beliau nya "
    "jika kalau bila apabila meski meskipun walaupun namun tetapi tapi sedangkan sementara "
    "sehingga agar supaya maka lalu kemudian setelah sebelum selama sejak hingga sampai antara "
    "terhadap tentang bagi tanpa seperti atas bawah apa siapa mana kapan bagaimana mengapa "
    "setiap sebuah seorang suatu pun lah kah hanya saja sangat pernah jangan",
    "ms": "yang dan di ke dari daripada untuk dengan pada adalah ialah ini itu dalam tidak bukan "
    "akan juga oleh sebagai atau kerana sebab telah sudah belum sedang masih dapat boleh mesti "
    "harus ada apabila ketika para kepada tersebut saya aku kami kita awak anda ia dia mereka "
    "beliau nya jika kalau sekiranya walaupun meskipun namun tetapi manakala sementara sehingga "
    "agar supaya maka lalu kemudian selepas sebelum selama sejak hingga sampai antara terhadap "
    "tentang bagi tanpa seperti atas bawah apa siapa mana bila bagaimana mengapa setiap sebuah "
    "seorang suatu pun lah kah hanya sahaja sangat pernah jangan turut",
    "vi": "và của là có không được cho các những một này đó với trong ngoài trên dưới từ đến tại "
    "ở về do bởi vì nên mà thì rằng nếu khi giữa theo cùng cũng đã đang sẽ sắp vẫn còn chỉ lại "
    "rất quá hơn như hay hoặc nhưng tuy dù song để bằng qua vào ra lên xuống bị phải cần chưa "
    "chẳng đừng tôi ta chúng mình anh chị em ông bà họ nó hắn cô ai gì nào đâu sao bao mỗi mọi "
    "từng cả mấy kia ấy nhé à ạ ư vậy thế rồi nữa đều tự chính ngay luôn",
    "sw": "na ya wa kwa ni la za cha vya katika kutoka hadi kwenye kuwa kama lakini au bali ili "
    "kwamba ambaye ambao ambayo ambacho ambavyo ambapo huyu hawa hii hizi hiki hivi hilo hiyo "
    "hizo huo hao yule wale ile zile kile vile yeye wao mimi sisi wewe ninyi yake yao wake yangu "
    "yetu wangu wetu lake lao zake zao chake si sio hakuna kuna ina wana zina alikuwa ilikuwa "
    "walikuwa atakuwa baada kabla bila kuhusu dhidi chini juu ndani nje mbele nyuma kati pamoja "
    "pia tu hata bado kila yote wote zote nani nini wapi lini vipi kwanini ikiwa ingawa wakati "
    "ndiyo hivyo tena",
    "ka": "და არ რომ ეს ის იყო არის იქნება იყვნენ არიან მაგრამ ან თუ უკვე მას მისი მისთვის ამ იმ "
    "ესენი ისინი მათ მათი ჩვენ თქვენ მე შენ ჩემი ჩვენი თქვენი თავისი თავის რომელიც რომელმაც "
    "რომელსაც რომლის რომლებიც რაც რა ვინ ვის სად როდის როგორ რატომ როცა როდესაც რადგან ვიდრე "
    "ხოლო თუმცა აგრეთვე ასევე კი ხომ ვერ ნუ არა აღარ ჯერ მხოლოდ კიდევ ერთი ყველა ყოველი ზოგი "
    "შემდეგ წინ შორის გარეშე მიერ შესახებ გამო მიხედვით მდე თან ქვეშ ზე წინააღმდეგ დროს "
    "მიუხედავად რათა უნდა შეიძლება აქვს აქვთ ჰქონდა იმის ამის იმას ამას",
    "hy": "և եւ ու է են էր էին եմ ես ենք եք էի եղել եղավ լինի լինել որ որը որի որոնք որոնց այս "
    "այդ այն սա դա նա նրա նրան նրանք նրանց մենք դուք մեր ձեր իմ քո իր իրեն իրենց մեզ ձեզ ինձ "
    "այստեղ այնտեղ բայց սակայն կամ եթե թե երբ մինչ մինչև մինչեւ քանի քանզի որպեսզի որովհետև թեև "
    "իսկ նաև նաեւ էլ չէ չի չեն չէր ոչ մի պետք կարող հետ հետո առաջ համար մեջ միջև մասին վրա տակ "
    "կողմից ըստ առանց դեպի շնորհիվ պատճառով ընթացքում դեմ ով ինչ ինչպես ինչու որտեղ ամեն բոլոր "
    "ինքը արդեն դեռ միայն պիտի կա կան",
}
