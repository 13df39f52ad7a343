/// A record of a web archive: its named fields and its block.
struct WARCRecord {
  /// Its number among the records of the file, counted from 1.
  var number: Int
  /// In the order of the file.
  var fields: [(name: String, value: String)]
  var block: [UInt8]
  /// What is not as it ought to be with it, a phrase each.
  var faults: [String] = []

  /// The value of a field, whatever the case of its name; `nil` where it is missing.
  func field(_ name: String) -> String? {
    let name = name.lowercased()
    return fields.first { $0.name.lowercased() == name }?.value
  }

  /// `response`, `resource`, `request`, in lower case.
  var type: String { field("WARC-Type")?.lowercased() ?? "" }

  /// Where it was fetched from; empty where nothing says so.
  ///
  /// Some programs follow the letter of ISO 28500:2009 and write it in angle brackets.
  var address: String {
    let address = field("WARC-Target-URI") ?? ""
    guard address.hasPrefix("<"), address.hasSuffix(">") else { return address }
    return String(address.dropFirst().dropLast())
  }

  /// What messages call it.
  var place: String {
    address.isEmpty ? "record \(number)" : "record \(number) (\(address.prefix(200)))"
  }
}
