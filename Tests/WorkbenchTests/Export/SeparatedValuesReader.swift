/// The records of a CSV text, by the grammar of RFC 4180; lines end with CRLF or LF.
func recordsByDefinition(_ text: String) -> [[String]] {
  var records: [[String]] = []
  var record: [String] = []
  var field = String.UnicodeScalarView()
  var isQuoted = false
  let scalars = Array(text.unicodeScalars)
  var index = 0
  while index < scalars.count {
    let next = index + 1 < scalars.count ? scalars[index + 1] : nil
    switch scalars[index] {
    case "\"" where isQuoted && next == "\"":
      field.append("\"")
      index += 1
    case "\"":
      isQuoted.toggle()
    case "," where !isQuoted:
      record.append(String(field))
      field = .init()
    case "\r" where !isQuoted && next == "\n":
      break
    case "\n" where !isQuoted:
      records.append(record + [String(field)])
      record = []
      field = .init()
    case let scalar:
      field.append(scalar)
    }
    index += 1
  }
  return records
}
