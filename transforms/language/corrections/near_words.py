"""Words by which languages are told whose n-grams are hardly told apart.

Written for Naqi, from what grammars, spelling rules and style guides of each language list as
different from the others: yat (Serbian e for ije and je), months, closed-class words, spelling of
loans, everyday vocabulary. No corpus was counted. A word stands with all languages of its group
that write it; one that ends in a hyphen is the beginning of words, and one that begins with a
hyphen their end.
"""

from __future__ import annotations

from typing import Final

GROUPS: Final[tuple[tuple[str, dict[str, str]], ...]] = (
    (
        "Latn",
        {
            "hr": (
                "tko netko nitko svatko itko tijekom glede unatoč primjerice naposljetku spram "
                "izvješć- priopć- uhiti- uhić- uhidb- ubojstv- ubojic- samoubojstv- demokracij- "
                "europ- financij- financira- tvrtk- gospodarst- gospodarsk- tisuć- tjedan tjedn- "
                "siječanj siječnj- veljač- ožuja- ožujk- travanj travnj- svibanj svibnj- lipanj "
                "lipnj- srpanj srpnj- kolovoz- rujan rujn- listopad- studeni studeno- prosinac "
                "prosinc- sveučiliš- glazb- povijes- znanost- znanstv- točk- točn- netočn- "
                "uporab- ravnatelj- sustav- vjerojat- čimbeni- udrug- surad- surađ- redatelj- "
                "zrakoplov- kazališ- odvjetni- sudioni- sudjel- natjeca- natječ- momčad- "
                "prosvjed- proračun- mirovin- umirovlj- obitelj- tajnik tajništv- nositelj- "
                "gledatelj- slušatelj- čitatelj- uvjet- podrijetl- kolodvor- vlak vlaka vlakom "
                "vlakov- tvornic- poduzeć- poduzet- istodob- istovremeno otok- otoc- zaslon- "
                "računal- promidžb- stožer- časnik- zastupni- skrb- skladb- skladatelj- šport- "
                "kemij- milijun- talijan- španjol- rumunj- nizozem- skupin- pristaš- stajališ- "
                "razin- tisk- glasovanj- glasnogovorni- kćer- kći neovis- ovis- povjerenstv- "
                "nazočn- kandidira- sudac suca suci sucem sucu kava kave kavu vojarn- postrojb- "
                "uljudb- prigod- zasigurno ozljed- kruh- rabi rabe rabiti policajk- pozornic- "
                "premda prije poslije dvije obje gdje ovdje ondje negdje nigdje posto stoljeć- "
                "ljet- željel- željeti voljel- voljeti njemačk- nijemac nijemc- sretan sretn- "
                "jučer vanjsk- opći- opće opća općeg općin- kršćan- svećeni- sljede- inozem- "
                "utjecaj- također procjen- nogomet- tužitelj- susret- odgoj- obran- utrk- bod "
                "bodova bodovi ured ureda uredu uredi oporb- juha juhe juhu žlic- vlastit- "
                "osobn- suvremen- suglas- suosjeć- liječni- pučanstv- knjižnic- kirurg- kroni- "
                "kaos- kaoti- židov- švicarsk- stupanj stupnj- kisik- zrak zraka zraku zračn- "
                "desetljeć- cjepiv- prijelaz- potpor- kontrolira- definira- regulira- formulira- "
                "kritizira- identificira- modernizira- realizira- registrira- koncentrira- jamč- "
                "sigurnosn- zajamč- tekućin-"
            ),
            "bs": (
                "ko neko niko svako iko šta tokom također uprkos historij- sedmic- saopć- lahk- "
                "mehk- kahv- uposleni- august- juni juli hljeb- izvještaj- hiljad- uslov- evrop- "
                "muzik- muzič- avion- fabri- sistem- advokat- nauk- nauc- naučn- tačn- tačk- "
                "upotreb- saobraćaj- saradn- sarađ- demokratij- finansij- finansira- milion- "
                "hemij- porodic- porodič- penzij- penzion- budžet- univerzitet- fudbal- takmič- "
                "učestvova- učestvuj- učesni- poslani- hapsi- hapše- uhapsi- uhapše- ubistv- "
                "ubica ubice ubicu samoubistv- preduzeć- preduzet- zemljotres- ćerk- kćerk- "
                "sprat- prodavnic- portparol- sekretar- sudij- tužila- tužioc- nivo nivoa nivou "
                "kandidova- komentaris- inspirisa- reagova- organizova- nezavisn- zavis- "
                "inostran- pristalic- štamp- gledaoc- gledalac gledalaca kompanij- januar- "
                "februar- mart marta april aprila maj maja jun juna jula septemb- oktob- novemb- "
                "decemb- procenat procenata procent- kafa kafe kafu bezbjed- nogomet- saučes- "
                "općin- opći opće opća općeg vanjsk- jučer sretan sretn- posto stoljeć- ljet- "
                "željel- željeti voljel- njemačk- nijemac nijemc- premda inozem- kršćan- "
                "svećeni- sljede- prije poslije dvije obje gdje ovdje ondje negdje nigdje "
                "utjecaj- uticaj- zvanič- procjen- ekonomij- ostrv- voljeti opći- tužitelj- "
                "susret- odgoj- povred- takođe odbran- kapiten- trka trke trku bod bodova bodovi "
                "poen- ured ureda uredu uredi opozicij- supa supe supu kašik- vlastit- ličn- "
                "savremen- saglas- saosjeć- bibliotek- hirurg- hroni- haos- haoti- jevrej- "
                "švicarsk- stepen- kisik- zrak zraka zraku zračn- decenij- vakcin- ćelij- voz "
                "vozom vozovi spisak spisk- izvin- pominj- pomenu- porijekl- pozoriš- saopšt- "
                "španij- špansk- italijan- holand- rumunij- rumunsk- desil- dešav- kontrolis- "
                "kontroliš- definis- definiš- regulis- reguliš- formulis- kritikova- kritikuj- "
                "protestova- protestuj- identifikova- modernizova- realizova- registrova- "
                "koncentrisa- garantova- garantuj- kontrolira- definira- regulira- formulira- "
                "sigurnosn- čitalac čitaoc- nosilac nosioc- rukovodilac rukovodioc- tečnost- "
                "ljekar ljekara ljekaru ljekari ljekare ljekarima ljekarsk- prijelaz-"
            ),
            "sr": (
                "ko neko niko svako iko šta tokom takođe uprkos vreme vremenu gde negde nigde "
                "ovde posle pre dve obe uvek umesto deo delom delov- delimič- svet sveta svetu "
                "svetsk- svetov- reč reči rečima čovek- čoveč- deca dece deci decu decom dete "
                "deteta detet- dečak- dečij- devoj- detinj- ceo cela celo celu celog celom celi "
                "mesto mesta mestu mestom mestima mesec- primer- sledeć- sled- usled- posled- "
                "nasled- vek veka veku vekov- nedelj- ponedelj- sreda sredu uspeh- uspešn- uspe "
                "uspel- uspeva- rešen- reši- rešav- promen- zamen- primen- razmen- menja- telo "
                "tela telu telesn- cena cene ceni cenu cenom cenama ocen- proceni- procenju- "
                "procenj- vera vere veru verom verova- veruj- veren- pover- uveren- uveri- "
                "verovat- pobed- pobeđ- zahtev- hteo htel- hteti želeo želel- želeti živeo "
                "živel- živeti voleo volel- voleti smeo smel- umeo umel- umre- videl- videti "
                "razumel- razume razumev- oseć- osetil- osetlj- reka reke reku mleko mleka sneg- "
                "beo bela beli belo lepo lepa lepi lepe lepš- lepot- smest- namešt- premest- "
                "predsed- sused- sedeo sedel- sediš- vest vesti vestima izvest- izvešt- savet- "
                "svest svesn- poset- podel- deli dele deljen- odelj- levo leva levi leve levič- "
                "lek leka lekar- lekov- leče- cvet- sever- terora- nemačk- nemac nemc- vetar "
                "vetr- venča- beži- bežan- pobeg- izbeg- izbeć- zabelež- belež- obeleži- "
                "obeležava- zvezd- zvezda pesm- pesnik- pevač- peva mera mere meru meri- namer- "
                "smer- usmer- povred- vredn- vrede- retk- redak delova- deluj- delo dela delu "
                "delatn- greh- uteh- senk- stena stene opštin- opšt- saopšt- hrišćan- sveštenik "
                "srećan srećn- uticaj- bezbedn- obezbed- spoljn- vazduh- odsto istorij- avgust- "
                "jul jula jun juna januar- februar- mart marta april aprila maj maja septemb- "
                "oktob- novemb- decemb- hleb- porekl- hiljad- uslov- evrop- muzik- muzič- avion- "
                "fabri- sistem- advokat- nauk- nauc- naučn- tačn- tačk- upotreb- saobraćaj- "
                "saradn- sarađ- demokratij- finansij- finansira- milion- hemij- porodic- "
                "porodič- penzij- penzion- budžet- univerzitet- fudbal- takmič- učestvova- "
                "učestvuj- učesni- poslani- hapsi- hapše- uhapsi- uhapše- ubistv- ubica ubice "
                "ubicu samoubistv- preduzeć- preduzet- zemljotres- ćerk- sprat- prodavnic- "
                "portparol- sekretar- sudij- tužila- tužioc- nivo nivoa nivou kandidova- "
                "komentaris- inspirisa- reagova- organizova- nezavisn- zavis- inostran- "
                "pristalic- štamp- gledaoc- gledalac gledalaca kompanij- procenat procenata "
                "procent- kafa kafe kafu zvanič- sedmic- ekonomij- ostrv- pozoriš- prestoni- "
                "juče dvesta potpredsed- odbran- kapiten- trka trke trku poen- opozicij- supa "
                "supe supu kašik- sopstven- ličn- savremen- saglas- saosećaj- bibliotek- hirurg- "
                "hroni- haos- haoti- jevrej- švajcarsk- stepen- kiseonik- decenij- vakcin- "
                "ćelij- voz vozom vozovi spisak spisk- izvin- pominj- pomenu- španij- špansk- "
                "italijan- holand- rumunij- rumunsk- desil- dešav- kontrolis- kontroliš- "
                "definis- definiš- regulis- reguliš- formulis- kritikova- kritikuj- protestova- "
                "protestuj- identifikova- modernizova- realizova- registrova- koncentrisa- "
                "garantova- garantuj- čitalac čitaoc- nosilac nosioc- rukovodilac rukovodioc- "
                "tečnost- bioskop- kancelarij-"
            ),
        },
    ),
    (
        "Latn",
        {
            "id": (
                "karena uang bisa mobil kantor persen senin selasa kamis rabu jumat yaitu tim "
                "perusahaan agustus juli juni maret polisi kepolisian bahwa namun februari "
                "desember oktober pria kesehatan inggris universitas provinsi televisi "
                "penelitian butuh berbicara prancis jerman kemarin besok mencoba sepak "
                "membutuhkan pengadilan listrik internasional miliar triliun istri teman "
                "pertandingan pelatih klub gedung pajak bisnis biaya pengacara korban tewas "
                "badai salju obat dokter perawat pasien kapan meski meskipun tapi maupun saja "
                "situs ponsel telepon kebijakan partai gubernur kelompok proyek kualitas "
                "aktivitas komunitas kapasitas identitas mayoritas prioritas fasilitas otoritas "
                "sepeda mahasiswa pemilu pemilihan jurnalis selandia spanyol belanda skotlandia "
                "yunani mesir tiongkok konsentrasi populer kru manajer museum resmi risiko sopir "
                "standar teknologi turis vulkanik kendaraan kecelakaan merek ibukota film akun "
                "tersangka pikir- peternak- diskon optimistis -istis -itas parlemen- demokratis "
                "musik museum- stasiun taksi paspor imigrasi peneliti- menyelidiki pandemi "
                "akademis direktur kerusuhan dukung- mendukung- didukung- menantang tantangan "
                "mengunjungi kunjungan mengirim dikirim pengiriman kabar koran ratusan ribuan "
                "puluhan pidana pemungutan kampanye ilmuwan layanan sekretaris investor- "
                "investasi pasokan presentasi departemen penjualan karyawan kantor- korupsi "
                "narkoba beda- berbeda- sukses menit detik gratis eropa jepang italia polandia "
                "norwegia swedia swiss brasil ukraina irlandia meksiko kasus kasusnya sedangkan "
                "ujar ujarnya ucap ucapnya tuturnya rapat libur- bandara serikat tanggal kamar "
                "sepatu celana sore walikota bupati kabupaten tentara oposisi jaksa terdakwa "
                "pengusaha cabang mulai silakan mantan pemilih dekade informasi bagian sebagian "
                "selanjutnya pilot keuangan energi lingkungan hewan studi bioskop aktor aktris "
                "sutradara kejuaraan medali kiper wasit enggak nggak gak bocah dosen hakikat "
                "situasi- puncak pabrik apotek kulkas"
            ),
            "ms": (
                "kerana wang peratus isnin khamis ahad jumaat iaitu syarikat ogos julai jun "
                "polis bahawa beliau disember oktober mahu kesihatan bandaraya menerusi "
                "universiti televisyen perlukan bercakap perancis cuba elektrik antarabangsa "
                "bilion trilion isteri rakan jurulatih kelab cukai peguam taufan salji ais ubat "
                "doktor jururawat pesakit sahaja selepas semasa telefon parti gabenor projek "
                "kualiti aktiviti komuniti kapasiti identiti majoriti basikal wartawan sepanyol "
                "jerman scotland belanda yunani mesir rasmi risiko teknologi pelancong kenderaan "
                "kemalangan mesyuarat jenama hujung kakitangan filem akaun suspek mendakwa "
                "seramai fikir- penternak- adakah sudahkah diskaun optimistik -istik parlimen- "
                "demokratik muzik muzium- stesen teksi motosikal pasport imigresen penyelidik- "
                "siasat- menyiasat- disiasat- pandemik akademik pentadbir- pengarah pengerusi- "
                "jawatan rusuhan sokong- menyokong- disokong- mencabar melawat lawatan "
                "menghantar dihantar penghantaran memberitahu khabar akhbar seronok mengurangkan "
                "tulen fesyen kempen kabinet sains saintis khidmat perkhidmatan setiausaha "
                "pelabur- labur- melabur- faedah bekalan hadapan manakah bilakah cadang- "
                "dicadang- mencadang- beza- berbeza- minit percuma eropah jepun itali poland "
                "norway sweden switzerland brazil ukraine ireland kes kesnya manakala ialah "
                "sebarang kanak encik puan inggeris tentera pembangkang pendakwa- tertuduh "
                "usahawan cawangan bermula sila kejayaan tengahari hospital kasut petang bilik "
                "tarikh dekad maklumat bahagian sebahagian seterusnya memandangkan dadah "
                "juruterbang kewangan tenaga persekitaran haiwan ribut kolej pawagam pelakon "
                "berlakon lakonan kejohanan pingat pengadil baharu esok kemuncak mangsa "
                "terkorban bersempena merangkumi dijangka- menjangka- timbalan pilihanraya undi "
                "mengundi undian pengundi berasa bersetuju awak kedai kilang ubatan"
            ),
        },
    ),
    (
        "Latn",
        {
            "nb": (
                "å av etter ikke hva nå opp ut mot seg meg deg ble blitt vært hadde sa uten noe "
                "noen mye mellom gjøre gjør gjorde gjennom både fra jeg hun hennes hvor hvordan "
                "hvorfor når også bare eller være flere selv sier fremtid bygninger ser tror "
                "sammen allerede tre fire fem sju uke uker språk leder ledet statsminister "
                "innbyggere sentrum hjem hjemme forrige møte kunne ulike nesten likevel "
                "dødstallene ideelle bygningene trær -lig -lige -het -heten -sjon -sjonen valg "
                "arbeid- reis- feil- hjelp- høy- vei veien veier nei tøy sykkel- sykl- sigarett- "
                "sitron- sentral- sirkus- sertifi- seremon- blir tar gir bok boken bøker gate "
                "gaten gater mat maten mennesker kvinner menn regjering- selskap- vitenskap- "
                "-skap -skapet utta- utvi- utgi- utse- utst- utle- utfo- utdan- avta- avsl- "
                "avgjø- avde- avst- avtale- oppd- oppr- oppl- opps- oppg- oppn- motst- motta- "
                "etter- kjøp- kjør- kjenn- kjemp- skyt- skip- drep- fengs- syke- syk- president- "
                "aldri alltid kanskje litt viktig- riktig- sist- neste dessuten gått fått tatt "
                "gitt laget lage lager finne finner falle- innen innb- innl- innt- inns- innf- "
                "inng- henne annen annet bak hundre -usjon"
            ),
            "nn": (
                "eg ikkje ein eit frå dei korleis kva kvar kven kvifor berre vere vart vorte "
                "vore gjere gjer nokon noko mykje ho hennar sjølv meir saman anna sidan seie "
                "seier fleire tidlegare difor medan høgre òg deira me dykk då å av etter opp ut "
                "mot seg meg deg hadde utan mellom gjennom både når eller heile åra vekene veker "
                "veke språk kjem vert tek såg heim heime framtid sa også blitt -leg -lege -heit "
                "-heita -sjon -sjonen val veljar- samlar arbeid- reis- feil- hjelp- høg- veg "
                "vegen vegar nei tøy sykkel- sykl- sigarett- sitron- sentral- sirkus- sertifi- "
                "seremon- blir bok bøker gate gata mat maten menneske kvinner menn regjering- "
                "selskap- vitskap- -skap -skapet utta- utvi- utgi- utse- utst- utle- utfo- "
                "utdan- avta- avsl- avgj- avde- avst- avtale- oppd- oppr- oppl- opps- oppg- "
                "oppn- motst- motta- etter- kjøp- køyr- kjenn- kjemp- skyt- skip- drep- fengs- "
                "sjuke- sjuk- president- aldri alltid kanskje litt viktig- riktig- sist- neste "
                "dessutan gått fått teke gjeve laga lage finne finn falle- innan innb- innl- "
                "innt- inns- innf- inng- henne annan bak hundre tatt gitt noreg samstundes "
                "framleis gong gonger nokre hjå sjå korkje -ingar -ingane -arar -arane -usjon"
            ),
            "da": (
                "af efter ikke hvad nu op ud mod sig mig dig blev blevet været havde sagde uden "
                "noget nogen nogle meget mellem gøre gør gjorde gennem både fra jeg hun hendes "
                "hvor hvordan hvorfor når også bare eller være flere selv siger fremtid "
                "bygninger ser tror sammen allerede tre fire fem syv uge uger sprog leder aften "
                "borgere centrum hjem hjemme sidste møde mødet kunne ind ifølge byrådet talte "
                "igen blandt hvis mens ligger tidligere kvinde mand ligeledes -lig -lige -hed "
                "-heden -tion -tionen valg arbejd- rejs- fejl- hjælp- høj- vej vejen veje nej "
                "tøj cykel- cykl- cigaret- citron- central- cirkus- certifi- ceremon- bliver "
                "tager giver bog bogen bøger gade gaden gader mad maden mennesker kvinder mænd "
                "regering- selskab- videnskab- -skab -skabet udta- udvi- udgi- udse- udst- udle- "
                "udfo- uddan- afta- afsl- afgø- afde- afst- aftale- opda- opre- oply- ops- opg- "
                "opn- modst- modta- efter- køb- kør- kend- kæmp- skyd- skib- dræb- fængs- syge- "
                "syg- præsident- aldrig altid måske lidt vigtig- rigtig- sidst- næste desuden "
                "gået fået taget givet lavet lave laver finde finder falde- inden indb- indl- "
                "indt- inds- indf- indg- hende anden andet bag hundred- børn træer -ussion"
            ),
        },
    ),
    (
        "Cyrl",
        {
            "mk": (
                "ќе со од што сум сме дека кога многу ги го во биде беше каде меѓу исто кои која "
                "кој овој оваа ова тој таа тоа тие имаме нема нивните нивната нејзината неговата "
                "според уште веќе два две сите но бил била ѕвер ѕверка ѕвезда ѕид ѕидот јас "
                "треба може сега ден година години вели рече изјави само како и на за по до не "
                "под над без при или ли а преку пред беа бидат ја му им се ми ви ти ни там ние "
                "вие ве сакаме сака"
            ),
            "bg": (
                "в във от с със че ще са съм сме който която което които това този тази тези към "
                "като беше бъде много го ги си по-късно след преди между също но бил била аз "
                "трябва може сега ден година години каза заяви само как два две и на за по до не "
                "под над без при или ли а през пред те се бъдат няма им му я чрез обаче когато "
                "където той тя ние вие него нея вече още нас вас ни там все ми ви ти"
            ),
            "sr": (
                "је су у ће који која које што није као из са сам смо би био била ово овај ова "
                "то тај та где када како од нема него али због код два две године година дана "
                "рекао рекла каже изјавио само те били док још много може треба сада дан и на за "
                "по до не под над без при или ли а пре пред се му им их јој бити нису он она оно "
                "они ми ви ти ни нас вас ту там"
            ),
            "ru": (
                "и на за по до не под над без при или ли в с у к о об во со из от для но а что "
                "он она они оно как это этот эта эти тот та те бы же если еще ещё уже только так "
                "был была было были хотя также который которая которое которые его её ее их мы "
                "вы я ты мне нас вас ему ей им ним где когда чтобы после через между перед будет "
                "есть нет может очень однако потому сейчас здесь там все всё весь того этого "
                "более"
            ),
            "uk": (
                "і й та в у на не що як це цей ця ці ті але а з із зі за до від для про по при "
                "після або якщо ще вже тільки так був була було були хоча також який яка яке які "
                "його її їх ми ви я ти він вона воно вони де коли щоб через між перед буде є "
                "немає може дуже однак тому зараз тут там все весь того цього більше під над без "
                "чи"
            ),
        },
    ),
    (
        "Deva",
        {
            "hi": (
                "है हैं में और का की के से को पर था थे थी नहीं यह वह ने कि भी एक हो कर लिए "
                "साथ इस उस इसके उनके अपने गया गई रहा रहे रही बाद तक हाँ हां ये वे वो जो तो ही "
                "अब जब तब कहा करने करते करता करती किया किए दिया दी होगा होगी होने हुए हुआ हुई "
                "सकता सकते सकती चाहिए मुझे हमें आप हम मैं तुम कौन क्या क्यों कैसे कोई कुछ सब "
                "बहुत वाले वाली वाला द्वारा लेकिन अगर यदि तथा एवं मेरे मेरा मेरी हमारे हमारा "
                "उन्हें उन्होंने इन जैसे नही सिर्फ -ियों -ाओं"
            ),
            "mr": (
                "आहे आहेत आणि होते होता होती नाही नाहीत हे हा ही या त्या त्यांनी असे की तो ती "
                "ते एक आला केली केले केला झाली झाले मध्ये साठी होय यांनी यांच्या मी तू आम्ही "
                "तुम्ही आपण मला तुला त्याला तिला त्याच्या तिच्या माझा माझी माझे माझ्या तुझा "
                "आमच्या काय का कसे कोण कोणी काही सर्व खूप पण परंतु किंवा जर तर म्हणून म्हणाले "
                "म्हणाला म्हणाली असेल असते करतात करतो करत होईल झाला करणे करण्यात येथे तेथे वा "
                "तथा यांना त्यांना -ाचे -ांचे -ातून -साठी -मध्ये -वरून -कडून -ांना"
            ),
            "ne": (
                "कि के छ छन् र मा को का ले लाई हो हुन् थियो थिए गरेको गरे गर्न भएको भए पनि यो "
                "त्यो भने छैन तर एक उनले हुने अनि हामी हाम्रो मेरो म तिमी तपाईं उनी उनको उहाँ "
                "यस त्यस सबै धेरै अब जब तब किन कसरी कुनै केही हुन्छ हुन्न गर्छ गर्छन् गर्ने "
                "गरी गरिएको रहेको थिइन् तथा वा सम्म देखि बाट मात्र नै भन्ने जो गरेका भएका "
                "रहेका यसको उनका उनलाई -हरू -हरूको -हरूले -हरूलाई -लाई -बाट -देखि -सँग -एको"
            ),
            "gom": (
                "आसा आसात आनी तांणी म्हण म्हणून तें हें ताका करपाक जाल्ले जालो जाली केल्लें "
                "एक हो तो ती नाका आसलें आसली खातीर हांव तूं आमी तुमी ताचो ताची ताचें ताच्या "
                "म्हजें म्हजो खंय कितें कशें कोण सगळे जाता जातात करता करतात पूण वा जर तर "
                "उपरांत आनीक हाचो ह्या त्या हांगा थंय आशिल्लो आशिल्लें आशिल्ली -ाचें -ांचें "
                "-ांतल्या -खातीर -कडल्यान"
            ),
        },
    ),
)
"""Script of a group, and by language its words."""
