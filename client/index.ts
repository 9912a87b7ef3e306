import { askAsTheyType } from './ask'
import { answerByNumber } from './choices'
import { copyWords } from './copy'
import { showDraft } from './draft'
import { showBeginning } from './drawn'
import { focusField } from './field'
import { filterAsTheyType } from './filter'
import { sendInPlace } from './in-place'
import { showKeys } from './keys'
import { closeMenus } from './menus'
import { standByOffline } from './offline'
import { printPage } from './print'
import { excludeOthers } from './several'
import { tabReplies } from './tabs'
import { tickSteps } from './ticks'
import { addUp } from './total'
import { forgetTrace } from './trace'

// What makes pages better than plain HTML. Each looks for its own elements and does nothing where there are none.
addUp()
askAsTheyType()
focusField()
answerByNumber()
closeMenus()
excludeOthers()
copyWords()
filterAsTheyType()
sendInPlace()
showKeys()
printPage()
standByOffline()
showBeginning()
showDraft()
tabReplies()
tickSteps()
forgetTrace()
