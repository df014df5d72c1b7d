"""Closed-class words of the Slavic languages, in the scripts that each is written in."""

from __future__ import annotations

from typing import Final

WORDS: Final[dict[str, str]] = {
    "ru": "и в во на не что с со по к ко у о об от до из за для при как это этот эта эти того "
    "этого этой этих то а но или ни же бы ли он она они оно мы вы я ты его ему её ее им ими их "
    "нас нам вас вам меня мне мной тебя себя себе свой своей своих своего наш наша быть был была "
    "было были будет будут есть нет так также тоже который которая которое которые которого "
    "которой которых котором после перед под над между через без около против среди ради чтобы "
    "если когда пока потому поскольку хотя чем где куда кто кого чего тем том та те тот уже "
    "лишь даже",
    "uk": "і й та в у на не що з із зі до від по як це але або чи він вона воно вони ми ви я ти "
    "його йому її їх їм ним ними нас нам вас вам мене мені себе собі свій свою своїх свого наш "
    "наша бути був була було були буде будуть є немає для про при за під над між через без після "
    "перед проти серед біля щодо який яка яке які якого якої яких якому котрий цей ця ці цього "
    "цієї цих той те тих того тому щоб якщо коли поки бо хоча адже ніж де куди хто кого чого так "
    "також теж вже ще лише навіть би же ж",
    "pl": "i w we z ze na do nie że się o a to jest są był była było były być będzie będą od po "
    "za przez dla jak ale lecz czy lub oraz ani ten ta te tego tej tym tych temu tę który która "
    "które którego której których którym którzy jego jej ich jemu im nim nią nich on ona ono oni "
    "one my wy ja ty mnie mu go ją nas nam was sobie swój swoje swoich swojej co kto kogo czego "
    "już by przy pod nad przed między bez u ku według podczas wobec oprócz ponieważ gdy kiedy "
    "jeśli jeżeli aby żeby choć więc niż tylko także również też jako gdzie",
    "cs": "a i v ve na s se z ze do od k ke o u po za pro při před pod nad mezi bez podle kvůli "
    "proti je jsou byl byla bylo byli byly být bude budou není jsem jsme jste by bych že který "
    "která které kterého kterou kterých kterým kteří to ten ta ti tento tato toto této tomto "
    "těch tom tím toho té jeho její jejich jemu jí ho mu mě mně mi tě nás nám vás vám on ona ono "
    "oni já ty my vy si svůj své svou svého svých co kdo koho čeho nebo ale ani ať aby když "
    "pokud protože kde kdy jak než až také jen již už však tedy ještě",
    "hr": "i u na je se da su s sa za od do iz o po ne ni kao koji koja koje kojeg koju kojima "
    "to taj ta te ti ovaj ova ovo ove ovog tog tom tim toga on ona ono oni mi vi ja ga mu joj ih "
    "im nas nam vas vam njegov njezin njihov svoj svoju svoje bio bila bilo bili biti bit će ću "
    "nije nisu bi sam smo ste ali ili pa a jer ako kad kada dok iako nego već što tko koga gdje "
    "kako zbog prema kod pri pred pod nad među bez nakon prije tijekom protiv oko preko kroz "
    "radi",
    "sr": "и у на је се да су с са за од до из о по не ни као који која које којег коју којима "
    "којих то тај та те ти овај ова ово ове овог тог том тим тога он она оно они ми ви ја га му "
    "јој их им нас нам вас вам његов њен њихов свој своју своје био била било били бити ће ћу "
    "није нису би сам смо сте али или па а јер ако кад када док иако него већ што ко кога где "
    "како због према код при пред под над међу без након пре током против око преко кроз ради",
    "sr-Latn": "i u na je se da su s sa za od do iz o po ne ni kao koji koja koje kojeg koju "
    "kojima to taj ta te ovaj ova ovo ove ovog tog tom tim toga on ona ono oni ga mu joj ih im "
    "nas nam njegov njen svoj bio bila bilo bili biti će nije nisu bi ali ili jer ako kad kada "
    "dok iako nego već što ko gde zbog prema kod pri pred pod među bez nakon pre tokom",
    "bg": "и в във на не че с със се да за от до по при към из у без под над пред след между "
    "през срещу около според освен е са съм сме сте бе беше бяха бил била било били бъде бъдат "
    "ще няма има това този тази тези онзи онази той тя то те ние вие аз ти го му я ѝ й им ги нас "
    "вас ни ви ми ме си неговия нейния техния своя свой който която което които чийто какво кой "
    "кого или но а ако когато докато защото макар като както къде също вече само ли дори "
    "нито пък",
}
