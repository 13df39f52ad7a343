internal import CorpusStore

/// The fields and claims that the header of a message makes.
struct MailFields {
  private(set) var fields: [DocumentField] = []
  private(set) var claims: [Claim] = []
  /// How many headers are no fields because there are too many.
  private(set) var leftOut = 0
  private var places: [String: Int] = [:]

  /// The longest value that a header given many times grows to.
  private static let valueBytes = 1 << 16

  /// - Complexity: O(*n*) in the header's length.
  init(_ header: MailHeader) {
    var addresses: [String: [MailAddress]] = [:]
    for field in header.fields where Self.addressFields[field.name] != nil {
      addresses[field.name, default: []] += MailAddress.list(field.value)
    }
    addSubject(header)
    addDate(header)
    addSender(addresses, organization: header["organization"] ?? header["organisation"])
    for field in header.fields {
      if let name = Self.addressFields[field.name] {
        let list = addresses.removeValue(forKey: field.name) ?? []
        add(name, list.map(\.text).filter { !$0.isEmpty }.joined(separator: ", "))
      } else if let name = Self.textFields[field.name] {
        add(name, headerText(field.value))
      } else if field.name != "date", field.name != "subject",
        !TransportHeaders.contains(field.name)
      {
        add(Self.fieldName(field.name), headerText(field.value))
      }
    }
  }

  private static let addressFields = [
    "from": "from", "to": "to", "cc": "cc", "bcc": "bcc", "reply-to": "reply_to",
    "sender": "sender",
  ]

  private static let textFields = [
    "message-id": "message_id", "in-reply-to": "in_reply_to", "references": "references",
    "list-id": "list_id", "organization": "organization", "organisation": "organization",
    "content-language": "language",
  ]

  /// The names that mean something else in a document than in a header.
  private static let taken: Set<String> = [
    "agency", "attachments", "broken_bytes", "byline", "date_basis", "date_raw", "encoding",
    "language", "place", "sent", "source", "story", "text", "title",
  ]

  /// `x_mailer` of `x-mailer`.
  private static func fieldName(_ name: String) -> String {
    let field = String(
      decoding: name.utf8.map { $0 == UInt8(ascii: "-") ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
    return taken.contains(field) ? "header_" + field : field
  }

  mutating func add(_ name: String, _ value: String) {
    guard !value.isEmpty else { return }
    if let place = places[name] {
      guard fields[place].value != value else { return }
      guard fields[place].value.utf8.count + value.utf8.count < Self.valueBytes else {
        leftOut += 1
        return
      }
      fields[place].value += "; " + value
    } else if fields.count < ReadingLimits.fields {
      places[name] = fields.count
      fields.append(DocumentField(name: name, value: value))
    } else {
      leftOut += 1
    }
  }

  private mutating func claim(_ field: String, _ value: String) {
    if !value.isEmpty { claims.append(Claim(field, value, basis: "mail")) }
  }

  private mutating func addSubject(_ header: MailHeader) {
    let subject = header["subject"].map(headerText) ?? ""
    claim("title", SubjectLine(subject).title)
    add("subject", subject)
  }

  private mutating func addDate(_ header: MailHeader) {
    guard let value = header["date"] else { return }
    let date = MailDate(value)
    if let date {
      claim("date", date.day.description)
      add("sent", date.text)
    }
    add("date_raw", headerText(value))
  }

  private mutating func addSender(_ addresses: [String: [MailAddress]], organization: [UInt8]?) {
    let sender = addresses["from"]?.first ?? addresses["sender"]?.first
    if let name = sender?.name, !name.contains("@") { claim("byline", name) }
    let office = organization.map(headerText) ?? ""
    let source = office.isEmpty ? sender?.domain ?? "" : office
    claim("source", source)
    add("source", source)
  }
}
