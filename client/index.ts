import { focusAmount } from './amount'
import { askAsTheyType } from './ask'
import { answerByNumber } from './choices'
import { copyWords } from './copy'
import { filterAsTheyType } from './filter'
import { sendInPlace } from './in-place'
import { showKeys } from './keys'
import { closeMenus } from './menus'
import { standByOffline } from './offline'
import { printPage } from './print'
import { tabReplies } from './tabs'
import { tickSteps } from './ticks'
import { forgetTrace } from './trace'

// What makes pages better than plain HTML. Each looks for its own elements and does nothing where there are none.
askAsTheyType()
focusAmount()
answerByNumber()
closeMenus()
copyWords()
filterAsTheyType()
sendInPlace()
showKeys()
printPage()
standByOffline()
tabReplies()
tickSteps()
forgetTrace()
