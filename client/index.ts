import { askAsTheyType } from './ask'
import { answerByNumber } from './choices'
import { copyWords } from './copy'
import { showKeys } from './keys'
import { printPage } from './print'
import { tabReplies } from './tabs'
import { rememberTicks } from './ticks'

// What makes pages better than plain HTML. Each looks for its own elements and does nothing where there are none.
askAsTheyType()
answerByNumber()
copyWords()
showKeys()
printPage()
tabReplies()
rememberTicks()
