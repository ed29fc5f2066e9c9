"""What the statements of ``planted.py`` go back to, told freely: the cited texts have the facts in other words.

By language and kind one passage for each statement, with the same slots. Written before any rule was run on them.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

ENGLISH = {
    "number": "The flood has left its mark on {place}. The town hall counts {n} houses that can't be lived in.",
    "unit": "Water at the {place} lock came up by {k} centimetres overnight, the keeper noted.",
    "indicator": "There were {n2} injured in the valley of {place}, doctors say; nobody lost their life.",
    "name": "It was {who}, an engineer, who went down to look at the wall of the dam this morning.",
    "office": "A word of thanks to the helpers came from {second}, the interior minister.",
    "date": "Since {d} {month} 2031 no ship has passed: on that day the lock was closed.",
    "polarity": "Work on a new bridge can begin. By a narrow margin, the council gave its approval to the plan.",
    "hedge": "Was it on purpose? Investigators think that the pumping station may have been flooded by somebody.",
    "attribution": "Nobody need fear the road to the harbour. “It is safe,” according to {third}, who walked it.",
    "quotation": "{fourth} did not sleep. “We heard the ice crack all night,” she told a reporter.",
    "role": "A case over the broken lock goes to court; it was brought by {one} against {two}.",
}
GERMAN = {
    "number": "Die Flut hat {place} gezeichnet. Das Rathaus zählt {n} Häuser, in denen niemand mehr wohnen kann.",
    "unit": "Um {k} Zentimeter ist das Wasser über Nacht gestiegen, notierte der Wärter der Schleuse von {place}.",
    "indicator": "Ärzte melden aus dem Tal von {place} {n2} Verletzte; ums Leben kam niemand.",
    "name": "Zur Mauer des Damms stieg heute früh {who} hinab, die Ingenieurin, um sie zu prüfen.",
    "office": "Ein Wort des Dankes an die Helfer kam von {second}, dem Innenminister.",
    "date": "Seit dem {d}. {month} 2031 fährt kein Schiff mehr: An diesem Tag wurde die Schleuse geschlossen.",
    "polarity": "Eine neue Brücke kann gebaut werden. Mit knapper Mehrheit hat der Rat den Plan gebilligt.",
    "hedge": "War es Absicht? Die Ermittler meinen, das Pumpwerk sei möglicherweise von jemandem geflutet worden.",
    "attribution": "Niemand müsse die Straße zum Hafen fürchten, sie sei sicher, so {third}, der sie abgegangen ist.",
    "quotation": "{fourth} hat nicht geschlafen. „Wir hörten die ganze Nacht das Eis brechen“, erzählt sie.",
    "role": "Die kaputte Schleuse kommt vor Gericht: Geklagt hat {one}, und zwar gegen {two}.",
}
FRENCH = {
    "number": "La crue a marqué {place}. La mairie compte {n} maisons où personne ne peut plus vivre.",
    "unit": "L’eau a gagné {k} centimètres dans la nuit, a noté le gardien de l’écluse de {place}.",
    "indicator": "Les médecins comptent {n2} blessés dans la vallée de {place}; personne n’a perdu la vie.",
    "name": "C’est {who}, ingénieure, qui est descendue ce matin voir le mur du barrage.",
    "office": "Un mot de remerciement aux secouristes est venu de {second}, le ministre de l’Intérieur.",
    "date": "Depuis le {d} {month} 2031, aucun bateau ne passe: ce jour-là, l’écluse a été fermée.",
    "polarity": "Un nouveau pont peut être construit. De justesse, le conseil a donné son accord au projet.",
    "hedge": "Était-ce voulu? Les enquêteurs pensent que quelqu’un a peut-être inondé la station de pompage.",
    "attribution": "Nul ne doit craindre la route du port. « Elle est sûre », selon {third}, qui l’a parcourue.",
    "quotation": "{fourth} n’a pas dormi. « Nous avons entendu la glace craquer toute la nuit », raconte-t-elle.",
    "role": "L’affaire de l’écluse cassée ira devant les juges: la plainte vient de {one} et vise {two}.",
}
SPANISH = {
    "number": "La crecida ha marcado a {place}. El ayuntamiento cuenta {n} casas en las que ya no se puede vivir.",
    "unit": "El agua subió {k} centímetros durante la noche, anotó el guarda de la esclusa de {place}.",
    "indicator": "Los médicos hablan de {n2} heridos en el valle de {place}; nadie perdió la vida.",
    "name": "Fue {who}, ingeniera, quien bajó esta mañana a ver el muro de la presa.",
    "office": "Unas palabras de gracias a los rescatistas llegaron de {second}, el ministro del Interior.",
    "date": "Desde el {d} de {month} de 2031 no pasa ningún barco: ese día se cerró la esclusa.",
    "polarity": "Se puede construir un nuevo puente. Por poco, el consejo dio su aprobación al plan.",
    "hedge": "¿Fue a propósito? Los investigadores creen que alguien probablemente inundó la estación de bombeo.",
    "attribution": "Nadie debe temer la carretera del puerto. «Es segura», según {third}, que la recorrió a pie.",
    "quotation": "{fourth} no durmió. «Oímos crujir el hielo toda la noche», contó.",
    "role": "La esclusa rota llega a los tribunales: la demanda es de {one} y va contra {two}.",
}
POLISH = {
    "number": "Powódź zostawiła ślad w miejscowości {place}. Ratusz liczy {n} domów, w których nie da się mieszkać.",
    "unit": "W nocy woda podniosła się o {k} centymetrów, zapisał strażnik śluzy w {place}.",
    "indicator": "Lekarze mówią o {n2} rannych w dolinie {place}; nikt nie stracił życia.",
    "name": "Mur zapory obejrzała dziś rano {who}, inżynier.",
    "office": "Słowa podziękowania dla ratowników przekazał {second}, minister spraw wewnętrznych.",
    "date": "Od {d} {month} 2031 roku nie przepłynął żaden statek: tego dnia zamknięto śluzę.",
    "polarity": "Nowy most może powstać. Niewielką większością rada zgodziła się na plan.",
    "hedge": "Czy zrobiono to celowo? Śledczy sądzą, że ktoś prawdopodobnie zalał przepompownię.",
    "attribution": "Nikt nie musi bać się drogi do portu. „Jest bezpieczna”, według {third}, kto ją przeszedł.",
    "quotation": "{fourth} nie spała. „Całą noc słyszeliśmy pękający lód”, opowiada.",
    "role": "Zepsuta śluza trafi do sądu: pozew złożył {one}, a pozwanym jest {two}.",
}
RETOLD: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {"en": ENGLISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH, "pl": POLISH}
)
