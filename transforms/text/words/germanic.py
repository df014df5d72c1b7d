"""Closed-class words of English, German, Dutch and the Scandinavian languages."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, str]] = {
    "en": "the a an of to in and is are was were be been being that this these those it its he "
    "she they him his her hers their theirs them we us our ours you your yours i me my mine with "
    "for on at by from as but or nor not no have has had having do does did will would can could "
    "shall should may might must who whom whose which what where when why how while than if so "
    "because although though unless until since whether after before during within without into "
    "onto upon over under against between among through across toward towards despite per there "
    "itself himself herself themselves ourselves myself yourself each every both either neither "
    "any some such don t isn didn doesn wasn couldn wouldn ll ve re",
    "de": "der die das den dem des ein eine einer eines einem einen und ist sind war waren wäre "
    "im in zu zum zur mit auf für von vom bei beim nach aus an am als auch nicht sich es er sie "
    "wir ihr ihre ihrer ihrem ihren ihn ihm ihnen uns unser unsere euch du dich dir mich mir ich "
    "sein seine seiner seinem seinen dass ob wie wird werden wurde wurden worden hat haben hatte "
    "hatten kann können konnte muss müssen soll sollen will aber oder wenn weil denn während "
    "bevor nachdem um über unter durch vor gegen ohne zwischen seit bis wegen trotz dieser diese "
    "dieses diesem diesen jener jede jeder kein keine keinen man was wer welche deren dessen "
    "sowie sondern ins",
    "nl": "de het een en van in is dat op te zijn was waren ben bent met voor niet aan er om "
    "door als bij ook maar die dit deze zich hij zij ze we wij jij je jullie hun hen haar hem u "
    "ik mij me mijn uw ons onze wordt worden werd werden geworden heeft hebben had hadden kan "
    "kunnen kon konden zal zullen zou zouden moet moeten moest mag mogen wil willen of want "
    "omdat dus naar uit tot tegen tussen onder zonder tijdens volgens sinds na wat wie welke "
    "waar waarin wanneer hoe dan toen terwijl hoewel zodat geen iets niets elke elk der den des "
    "ten ter zo daar hier",
    "sv": "och att det den de i en ett som på är av för med till har var inte om han hon dem "
    "denna detta dessa sig sin sitt sina hans hennes deras dess jag mig min mitt mina du dig din "
    "vi oss vår våra ni er kan kunde ska skall skulle vill ville måste hade blir blev blivit "
    "vara varit från men eller så när då där här än efter under mellan över vid mot utan genom "
    "hos inom bland sedan innan eftersom medan samt vad vem vilken vilket vilka ingen inget inga "
    "någon något några varje både också bara nog ju man utom enligt åt",
    "da": "og at det den de i en et som på er af for med til har var ikke om han hun dem denne "
    "dette disse sig sin sit sine hans hendes deres dens dets jeg mig min mit mine du dig din vi "
    "os vores jer kan kunne skal skulle vil ville må måtte havde bliver blev blevet være været "
    "fra men eller så når da der her end efter under mellem over ved mod uden gennem hos inden "
    "blandt siden før fordi mens samt hvad hvem hvilken hvilket hvor hvordan hvorfor ingen intet "
    "nogen noget hver både også man dog selvom ifølge",
    "nb": "og at det den de i en et ei som på er av for med til har var ikke om han hun dem "
    "denne dette disse seg sin sitt sine hans hennes deres dens dets jeg meg min mitt mine du "
    "deg din vi oss vår våre dere kan kunne skal skulle vil ville må måtte hadde blir ble blitt "
    "være vært fra men eller så når da der her enn etter under mellom over ved mot uten gjennom "
    "hos innen blant siden før fordi mens samt hva hvem hvilken hvilket hvor hvordan hvorfor "
    "ingen intet noen noe hver både også man dog selv ifølge",
}
