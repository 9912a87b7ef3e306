import { languageOf } from '../analyze'

// Questions that an organization's answers are not for. What they look like tells what "we have no answer" looks like,
// without anybody marking a single question. A house that does answer some of them teaches so by its own phrasings.
const questions = `
how tall is the eiffel tower; who painted the mona lisa; what is the capital of mongolia;
when did the roman empire fall; how far is the moon from the earth; who wrote war and peace;
what is the speed of light; how many bones does a person have; who won the world cup in 1998;
what do pandas eat; how do volcanoes form; what is the square root of 144; who invented the telephone;
what year did the titanic sink; how many planets are there; what is the longest river in africa;
why is the sky blue; how do bees make honey; who discovered penicillin; what is the boiling point of mercury;
how old is the universe; who was the first woman in space; what language do they speak in brazil;
how many strings does a violin have; what is photosynthesis; who composed the four seasons;
when was the berlin wall built; how deep is the pacific ocean; which animal sleeps the longest;
what causes an eclipse; who is the king of norway; how many teeth does a shark have;
what is the chemical formula of salt; where do penguins live; who directed the godfather;
what is the plot of hamlet; how do magnets work; when did the second world war end;
what is the population of japan; how does a jet engine work; who played the joker in that batman film;
what rhymes with orange; is there life on mars; how big is a blue whale;
what is the tallest mountain in europe; why do cats purr; how many episodes are in that crime series;
who sang yellow submarine; what is the meaning of the word serendipity; how do you pronounce worcestershire;
what came first the chicken or the egg; do fish feel pain; who was the sixteenth president;
what is a prime number; how do you calculate the area of a circle; what is the derivative of a sine;
explain the theory of relativity; who founded the mongol empire; when did dinosaurs die out;
what is inside a black hole; how do submarines dive; what is the fastest animal on land;
how long do tortoises live; where is the great barrier reef; who built the pyramids;
what is the currency of thailand called; how hot is the sun; why do leaves change colour in autumn;
what is the difference between a crocodile and an alligator; how are diamonds formed;
who is the author of dracula; what is the national flower of india; when is the next solar eclipse;
how many legs does a lobster have; what instrument did miles davis play; who won the super bowl last year;
which team has the most champions league titles; how long is a marathon; what is offside in football;
how many players are on a cricket team; who holds the record for the hundred metres;
what is the score of the lakers game; when do the olympics begin; who is the best chess player of all time;
how does castling work in chess; what are the rules of poker; how do you solve a rubiks cube;
which boxer retired undefeated; what is a hat trick; how heavy is a bowling ball;
how do i bake sourdough bread; what can i use in place of eggs in a cake; how long do i boil an egg;
what wine goes with salmon; how do i make pizza dough; what is the difference between jam and marmalade;
how spicy is a habanero; what is tofu made of; how do you roast a turkey; why does bread rise;
how do i sharpen a kitchen knife; which mushrooms are poisonous; how do i make cold brew at home;
what are good side dishes for lasagna; how many cups are in a gallon; how do i peel a mango; what is umami;
how long does an avocado take to ripen; how do i get rid of moles in the lawn; when should i plant tulips;
how often should i water a cactus; why are the leaves of my tomato plant yellow; how do i prune roses;
what fertilizer is best for grass; how do i grow potatoes in a bucket; how do i keep deer out of the garden;
what trees grow fastest; how do i build a bird house; how do i fix a squeaky floor; how do i unclog a sink;
how do i hang wallpaper; which paint is best for a bathroom ceiling; how do i remove red wine from a rug;
how do i change a bicycle tube; how do i replace the spark plugs; what tyre pressure should a truck have;
how do i tie a bow tie; how do i fold a fitted bed sheet; how do i get chewing gum out of hair;
how do i whiten my teeth; how do i do a french braid; what perfume suits a man;
how do i grow a thicker beard; how do i train for a triathlon; what are good exercises for the lower back;
how many push ups should a beginner do; what is the keto diet; how much sleep does a teenager need;
how do i lower my cholesterol; what are the symptoms of the measles; is a tomato a fruit;
how do vaccines work; what does the liver do; why do we yawn; how do i stop hiccups;
what is a normal heart rate; how do i teach a parrot to talk; how do i house train a puppy;
why does my dog eat grass; what do hamsters need in a cage; how often should a goldfish be fed;
how long is an elephant pregnant; how do i saddle a horse; which dog breed does not shed; why do wolves howl;
can cats see in the dark; how do spiders make webs; what is the largest snake; do bats have eyes;
where do swallows go in winter; how do i write a sonnet; what is a haiku; who was shakespeares wife;
what is the theme of the great gatsby; recommend a science fiction novel;
what happens at the end of that movie with the ring; is the sequel better than the first film;
who won best actress this year; which album should i listen to first; how do i tune a guitar;
how do i read sheet music; what key is this song in; who wrote the music of swan lake;
what is the difference between jazz and blues; how do i draw a face; what is impressionism;
how do i mix paint to get purple; which camera lens is best for portraits; how do i knit a scarf;
how do i sew on a button; what is origami; how do i fold a paper crane; how do i juggle three balls;
how do i do a card trick with four aces; tell me a riddle; tell me a story about a dragon; sing me a lullaby;
what is your favourite colour; do you dream; are you a robot or a human; what do you look like;
can you fall in love; who is your creator; do you believe in ghosts; what is the meaning of life;
is there a god; are ghosts real; does time travel exist; who would win a bear or a gorilla;
flip a coin for me; roll two dice; pick a number between one and ten; say something in latin;
how do you say butterfly in finnish; what is the plural of octopus; spell onomatopoeia;
use the word ephemeral in a sentence; what is a synonym for melancholy;
how many letters are in the greek alphabet; what is the oldest written language;
how do i learn sign language; how do i compile a kernel; what is a pointer in c;
write a function that sorts a list in python; what is the difference between tcp and udp;
how does quantum computing work; what is machine learning; who founded the first search engine;
what is the best graphics card for games; how do i overclock a processor; how many transistors are on a chip;
when was the first video game made; how do i beat the last boss; where is the hidden key in level four;
what are the cheat codes for that racing game; how do i build a castle in a sandbox game;
who is the main character in that anime; how do rockets land; what fuel do rockets burn;
when did people first walk on the moon; what is a neutron star; how far away is the nearest galaxy;
what are the rings of saturn made of; how long does it take to get to jupiter;
can you see the great wall from space; what is the greenhouse effect; how do wind turbines make power;
what is nuclear fusion; how do solar panels work; why is the sea salty; what causes tides;
how strong was the last earthquake in chile; what is the difference between a hurricane and a typhoon;
how does lightning form; what is the coldest place on earth; which desert is the largest;
where does the danube begin; what countries border switzerland; what is the capital of australia;
how many islands belong to indonesia; which state has the most lakes; how high is the burj khalifa;
when was the suez canal dug; who was cleopatra; who was the last tsar of russia;
what was the boston tea party; who signed the magna carta; what caused the french revolution;
when was gunpowder invented; how did the vikings navigate; what did the aztecs believe; who was genghis khan;
what was the cold war about; who shot lincoln; how many wives did henry the eighth have; what is stoicism;
what did plato teach; who founded buddhism; what is the difference between socialism and communism;
who is running for president; how does the senate work; who is the prime minister of canada;
how many people voted in the last election; what is inflation; who owns the largest diamond;
which billionaire bought that island; what is the gdp of france; what was the biggest heist in history;
what is the tooth fairy; where does santa claus live; what is the legend of king arthur; who is medusa;
what powers does thor have; name three greek gods; which superhero has a shield; what is a unicorn;
how do i make slime; what is a good name for a turtle; what zodiac sign is february;
what does it mean to dream of falling; read my palm; what is the lucky number of a scorpio;
what is feng shui; how do i meditate; how do i stop procrastinating; how do i ask a girl to the prom;
how do i know if he likes me; what should i write in a wedding speech;
what do you give a man who has everything; how do i throw a surprise for my sister;
what should i wear to a funeral; how do i cheer up after a break up; what is the best costume for halloween;
which beaches in greece are the quietest; what should i see in rome; is iceland worth a visit in winter;
how do i pitch a tent; what do i need for a hike in the alps; how do i start a fire without matches;
how do i sail against the wind; what bait is best for trout; how do i wax a surfboard; how do i stop on skis;
how deep can a diver go; how fast does a bullet train go; how many engines does a jumbo jet have;
when was the first car built; what is a hybrid engine; who makes the fastest motorcycle; how is steel made;
how is glass blown; what is concrete made of; how does a lock pick work; how do fireworks get their colours;
how is chocolate made; where does coffee come from; how is cheese aged;
what is the difference between whisky and bourbon; how are pearls harvested; how is paper made from wood;
who invented the zipper; why do clocks go clockwise; how do mirrors work; why does ice float;
what is static electricity; what is the atomic number of gold; how do soap bubbles form;
what is the pythagorean theorem; how many seconds are in a year; what is pi to ten digits;
convert fifty miles to kilometres; what is twelve times thirteen; how many ounces are in a pound;
what is a googol; solve x squared minus four equals zero
`

const list = questions.split(';').map(question => question.trim())
// So that the first of them are of every sort: 97 and their number have no divisor in common.
const shuffled = list.map((_, at) => list[(at * 97) % list.length]!)

/** Questions foreign to any house, in the language of the locale; none where we have none. */
export function foreignQuestions(locale: string): string[] {
  return languageOf(locale) === 'en' ? shuffled : []
}
