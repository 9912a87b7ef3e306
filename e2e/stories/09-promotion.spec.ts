import { test } from './story'

test('hundreds got the wrong coupon: Mei learns who stops it, and what to say meanwhile', async ({
  person,
}) => {
  await person.signsInAs('mei')
  await person.types('hundreds got the wrong cupon')
  await person.finds('A promotion misfired for many people')

  await person.walks('Something we said', 'A voucher or a promotion', 'Many, it went out wrong', '340')
  await person.isTold(/ask/i)
  await person.reads('honour the first voucher')
})

test('Tom, at the till, honours the voucher of the one before him', async ({ person }) => {
  await person.signsInAs('tom')
  await person.types('i got two spring vouchers')
  await person.finds('Spring vouchers were sent twice')
  await person.walks('Something we said', 'A voucher or a promotion', 'One, the person in front of you')
  await person.isTold(/you may/i)
})
