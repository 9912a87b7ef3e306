import { stem } from './languages'

// What people call the same thing, one group after the other: where two words in a group differ for some house, the
// house's own words still count for more. General English; the words of a trade belong into synonyms.yaml.
const groups = `
money cash funds bucks dollars euros pounds; buy purchase order shop; pay payment spend;
price cost fee charge charges rate expensive; bill invoice; receipt slip proof;
refund reimburse reimbursement repay; cheap inexpensive discount sale offer deal; coupon voucher promo;
earn salary wage paycheck income pay; debt owe loan borrow; bank banking; transfer send wire remit;
deposit topup load; withdraw withdrawal atm cashpoint; exchange swap switch trade convert;
currency foreign; tax taxes vat; budget spending; donate donation gift give contribute;
donor giver supporter; charity nonprofit; customer client shopper; volunteer helper;
employee staff worker colleague coworker; boss manager supervisor; team department;
hire recruit job position vacancy; fire dismiss sack; quit resign leave; vacation holiday leave pto;
sick ill unwell illness disease; doctor physician gp; hospital clinic; medicine drug medication pill;
hurt injured injury pain ache; accident crash collision; emergency urgent immediately asap;
dead died death deceased; child kid children kids minor; baby infant newborn;
parent mother father mom dad mum; wife husband spouse partner; friend buddy pal;
person people somebody someone anyone; old elderly senior; young youth teenager; woman female;
man male guy; car vehicle auto automobile; bus coach; plane flight airplane fly; train railway;
trip travel journey; hotel motel accommodation lodging; luggage baggage suitcase; bike bicycle;
gas petrol fuel gasoline; parking park; drive driver driving; road street route; directions navigate way;
map location; address residence; home house; apartment flat; room space; move relocate; rent lease tenant;
near nearby close closest nearest; food meal eat; restaurant diner cafe; cook cooking bake recipe;
drink beverage; breakfast lunch dinner; groceries grocery supermarket; hungry starving; vegetarian vegan;
phone telephone mobile cell cellphone smartphone; call ring phone dial; text sms message; email mail;
letter post; parcel package shipment; deliver delivery ship shipping postage dispatch;
arrive arrival come; track tracking trace; late delay delayed overdue;
lost missing misplaced vanished disappeared; stolen theft robbed thief steal; find locate; search look;
begin start commence launch; stop end finish halt cease; cancel terminate revoke; pause suspend hold;
continue resume; delete remove erase clear; add insert include;
change modify edit alter adjust update amend; fix repair mend correct solve resolve;
broken faulty defective damaged damage; fail failed failure unsuccessful; work function operate;
error problem issue trouble fault wrong; mistake incorrect error; reject decline refuse deny;
accept approve allow; allow permit permission let authorize; forbid prohibit ban; block freeze lock;
unblock unlock; activate enable; deactivate disable; open unlock; close shut; make create produce build;
set configure setup; choose select pick; show display view see; hide conceal; copy duplicate;
move transfer; get receive obtain; keep retain store save; need require requirement must; want wish;
help assist assistance support; tell inform notify; notification alert reminder; remind remember reminder;
ask question inquire; answer reply respond response; explain describe; mean meaning define definition;
learn study; teach train training; know understand; believe think; say speak talk; write compose;
listen hear; watch view; fast quick quickly soon rapid; slow slowly; big large huge; small little tiny;
new recent latest; many several multiple; more additional extra another; less fewer reduce;
maximum max limit most; minimum min least; increase raise; decrease lower reduce; enough sufficient;
empty blank; full complete; same identical equal; different other; again repeat twice;
duplicate twice double; date day; time hour; calendar schedule; appointment meeting;
today tonight now currently; annual yearly year; monthly month; weekly week; long duration; wait pending;
weather forecast rain temperature; hot warm; cold cool; computer pc laptop desktop;
internet web online wifi; website site page; picture photo image; video movie film; music song tune;
sound volume audio; screen display monitor; file document; folder directory; spreadsheet sheet;
password passcode pin; username login; login signin logon; account profile; register signup enroll join;
user member; subscription membership; app application program software; download install; print printer;
link url; bug glitch; reset restart reboot; settings preferences options; update upgrade; version edition;
privacy private confidential; security secure safe safety; verify confirm validate verification;
identity id; identification passport; scam fraud fraudulent phishing;
suspicious unauthorized unrecognized; law legal; contract agreement; policy rule guideline;
complain complaint grievance; rude angry upset; happy glad; sad unhappy; name called;
country nation abroad overseas international; translate translation; city town; clothes clothing apparel;
shoes footwear; trousers pants; size fit; colour color; toilet bathroom restroom;
disabled wheelchair accessible; dog pet cat animal; party event; game play; sport exercise;
school college university; student pupil; joke funny; thank thanks; hello hi hey; goodbye bye; yes yeah;
no nope; reason why; method how; amount balance sum total; number count; percentage percent;
type kind sort; use utilize; eligible qualify; available availability; expire expiry expiration;
renew renewal extend; replace replacement; reserve book reservation booking; apply application;
form paperwork; sign signature; insurance coverage; guarantee warranty; benefit benefits perk;
retire retirement pension; invest investment stock; interest apr; score rating;
merchant seller vendor retailer shop store; warehouse stock; item product goods
`

const others = new Map<string, Set<string>>()
for (const group of groups.split(';')) {
  const stems = group
    .trim()
    .split(/\s+/)
    .map(word => stem(word, 'en'))
  for (const one of stems) {
    const known = others.get(one) ?? new Set()
    for (const other of stems) if (other !== one) known.add(other)
    others.set(one, known)
  }
}

/** Stems of the English words that mean about the same in everyday language as the word with this stem. */
export function everyday(root: string): Iterable<string> {
  return others.get(root) ?? []
}
