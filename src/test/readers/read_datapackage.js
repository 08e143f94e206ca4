// Reads a snapshot with the npm package "datapackage", a reader of Data Packages that Redress has no part in:
//   node read_datapackage.js SNAPSHOT
// It validates the descriptor against the profile that the standard publishes, casts every cell to the type that is declared
// for it, and checks constraints, primary keys and foreign keys. It knows version 1 of the standard, which had no lists,
// so it is given those columns as the texts that they are in CSV.
const fs = require('fs')
const os = require('os')
const path = require('path')
const {Package} = require('datapackage')

async function read(snapshot) {
  const descriptor = asVersion1(JSON.parse(fs.readFileSync(path.join(snapshot, 'datapackage.json'), 'utf8')))
  const dataPackage = await Package.load(descriptor, {basePath: snapshot, strict: true})
  let cells = 0
  for (const {name, schema, rows} of descriptor.resources) {
    const found = await dataPackage.getResource(name).read()
    if (found.length !== rows) {
      throw new Error(`${name}: ${found.length} rows, but datapackage.json says ${rows}`)
    }
    cells += rows * schema.fields.length
    for (const key of schema.foreignKeys || []) {
      await followKey(descriptor, snapshot, name, key)
    }
  }
  return `${descriptor.resources.length} tables, ${cells} cells`
}

// One key at a time: the reader puts the row that is referred to in the place of the columns, and the next key misses them.
async function followKey(descriptor, snapshot, name, key) {
  const only = JSON.parse(JSON.stringify(descriptor))
  for (const resource of only.resources) {
    delete resource.schema.foreignKeys
  }
  only.resources.find(resource => resource.name === name).schema.foreignKeys = [key]
  const dataPackage = await Package.load(only, {basePath: snapshot, strict: true})
  await dataPackage.getResource(name).read({relations: true})
}

function asVersion1(descriptor) {
  descriptor.profile = 'tabular-data-package'
  for (const resource of descriptor.resources) {
    resource.profile = 'tabular-data-resource'
    for (const field of resource.schema.fields.filter(field => field.type === 'list')) {
      field.type = 'string'
    }
  }
  return descriptor
}

// What a reader that looks at nothing would accept as well. Each change must be noticed.
const DAMAGES = {
  'a code that is not declared': ['remedies.csv', /,agreed,/, ',promised,'],
  'a text for a sum': ['remedies.csv', /,(\d+\.\d\d),/, ',many,'],
  'a day that no calendar has': ['dates.csv', /,\d{4}-\d\d-\d\d,/, ',2023-02-31,'],
  'a paragraph of no decision': ['paragraphs.csv', /\n[^,]+/, '\nnobody'],
  'a key twice': ['boilerplate.csv', /\n([^\n]+)\n/, '\n$1\n$1\n'],
  'a missing value': ['decisions.csv', /,statement,/, ',,'],
}

async function main(snapshot) {
  console.log(`read as declared: ${await read(snapshot)}`)
  for (const [damage, [file, right, wrong]] of Object.entries(DAMAGES)) {
    const copy = fs.mkdtempSync(path.join(os.tmpdir(), 'redress-'))
    fs.cpSync(snapshot, copy, {recursive: true, dereference: true})
    const text = fs.readFileSync(path.join(copy, file), 'utf8')
    fs.writeFileSync(path.join(copy, file), text.replace(right, wrong))
    const noticed = text === text.replace(right, wrong) || await read(copy).then(() => false, () => true)
    fs.rmSync(copy, {recursive: true})
    if (!noticed) {
      throw new Error(`${damage} in ${file}: not noticed`)
    }
  }
  console.log(`noticed: ${Object.keys(DAMAGES).join(', ')}`)
}

main(process.argv[2]).catch(error => {
  console.error(error.errors && error.errors.length ? error.errors.join('\n') : error)
  process.exitCode = 1
})
