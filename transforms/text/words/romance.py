"""Closed-class words of the Romance languages."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, str]] = {
    "fr": "le la les un une des de du d l j c n m s t qu et est sont était étaient sera serait "
    "soit que qui dont quoi dans en au aux pour par sur avec sans sous vers chez ne pas ni ce "
    "cet cette ces ceux celle celles celui il elle ils elles nous vous on je tu me te moi toi "
    "lui se sa son ses leur leurs ma mon mes notre nos votre vos mais ou où comme a ont avait "
    "avaient ai aura été être avoir fait peut peuvent doit si car donc lorsque quand puisque "
    "afin parce tandis entre après avant pendant depuis contre selon malgré jusqu dès lors y "
    "quel aucun aucune chaque même très aussi ainsi alors à",
    "es": "el la los las un una unos unas de del y e o u que en a al por para con se su sus es "
    "son fue fueron era eran ser sido está están estaba esta este estas estos esto ese esa esos "
    "esas eso aquel aquella lo le les me te nos mi mis tu tus nuestro nuestra nuestros nuestras "
    "yo él ella ellos ellas usted ustedes nosotros como pero sino no ni ha han había habían "
    "he hemos hay sin sobre entre cuando desde hasta hacia durante según contra ante bajo "
    "tras mediante si porque aunque mientras pues quien quienes cual cuales cuyo cuya donde "
    "cuánto qué quién cada cualquier ningún puede pueden debe muy también ya",
    "pt": "o a os as um uma uns umas de do da dos das e ou que em no na nos nas num numa por "
    "pelo pela pelos pelas para com sem se seu sua seus suas é são foi foram era eram ser sido "
    "está estão estava este esta estes estas isto esse essa esses essas isso aquele aquela "
    "aquilo neste nesta nesse nessa deste desta ele ela eles elas eu me te lhe lhes nós você "
    "vocês meu minha nosso nossa não nem como mas ao à aos às há tem têm tinha tinham ter havia "
    "entre sobre até desde durante após contra sob segundo quando porque embora enquanto pois "
    "quem qual quais cujo cuja onde cada pode podem deve muito também já",
    "it": "il lo la i gli le l un uno una d di del dello dell della dei degli delle e ed o od "
    "che chi cui in nel nello nell nella nei negli nelle a al allo all alla ai agli alle da dal "
    "dallo dall dalla dai dagli dalle con col su sul sullo sull sulla sui sugli sulle per tra "
    "fra non né si ci vi ne mi ti lui lei loro noi voi io è sono era erano sarà stato stata "
    "stati essere ha hanno aveva avevano avere ho può possono deve come ma se però quando mentre "
    "perché poiché anche questo questa questi queste quello quella quei suo sua suoi sue mio "
    "nostro nostra ogni quale quali dove senza dopo prima durante contro secondo presso",
    "ro": "și a al ai ale cu de din în la pe prin pentru pînă până după fără între sub peste "
    "către spre despre este sunt era erau fi fost fie va vor am are au avea aveau ar aș că să "
    "dacă când cum care cărui cărora ce cine unde nu nici ci dar sau ori însă deși deoarece "
    "fiindcă un o unui unei niște acest această acestui acestei acești aceste acel acea acelui "
    "celor cel cea cei cele lui ei lor el ea noi voi eu îl îi le li se își și-a i-a l-a s-a m-a "
    "ne vă te mă mi ti sa său sale săi meu mea nostru noastră lângă dintre dintr într printre "
    "prea foarte mai tot fiecare",
    "ca": "el la els les l un una uns unes de del dels d i o que en al als a per pel pels amb "
    "sense sobre entre fins des cap es s se si no ni com però sinó és són era eren serà fou "
    "estat estada ser ha han havia havien haver hi ho li lo ens us em et jo tu ell ella ells "
    "elles nosaltres vosaltres seu seva seus seves meu meva nostre nostra aquest aquesta aquests "
    "aquestes aquell aquella això allò qui què quin quina on quan perquè mentre doncs també molt "
    "ja pot poden va van segons durant contra davant després abans cada",
}
