// What polars reads from remedies.csv with the options of the recipe for Python: read_polars.js FILE OPTIONS
const pl = require('nodejs-polars')

const NAMES = {infer_schema_length: 'inferSchemaLength', try_parse_dates: 'tryParseDates'}
// None stands for all rows in Python; here that takes a number.
const VALUES = {None: 100000, True: true, False: false}

const [file, options] = process.argv.slice(2)
const given = Object.fromEntries(Object.entries(JSON.parse(options)).map(([name, value]) => {
  if (!(name in NAMES) || !(value in VALUES)) {
    throw new Error(`${name}=${value} of the recipe is not known here`)
  }
  return [NAMES[name], VALUES[value]]
}))
const rows = pl.readCSV(file, given).withColumns(pl.col('recipients').str.split('; ')).toRecords()
const sum = (values) => values.reduce((total, value) => total + value, 0)
const present = (column) => rows.map(row => row[column]).filter(value => value !== null)
const promised = rows.filter(row =>
  ['payment', 'refund'].includes(row.kind) && ['agreed', 'recommended'].includes(row.status))
console.log(JSON.stringify({
  'rows': rows.length,
  'pounds': sum(promised.map(row => row.total_gbp)).toFixed(2),
  'without purpose': rows.length - present('purpose').length,
  'NA': present('purpose').filter(text => text === 'NA').length,
  'null': present('purpose').filter(text => text === 'null').length,
  'each': rows.filter(row => row.each === true).length,
  'periods': sum(present('periods')),
  'with periods': present('periods').length,
  'last due': present('due_date').reduce((last, day) => (day > last ? day : last)).toISOString().slice(0, 10),
  'with due date': present('due_date').length,
  'recipients': sum(present('recipients').map(list => list.length)),
  'longest action': Math.max(...rows.map(row => [...row.action].length)),
  'quotes': sum(rows.map(row => row.action.split('"').length - 1)),
}))
