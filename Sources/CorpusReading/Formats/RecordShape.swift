/// Which members of records are what, for all records with the same names in the same order.
struct RecordShape {
  /// A member that the options name for a field.
  struct Chosen {
    var field: String
    /// What the options call it.
    var name: String
    /// Its number in the record; `nil` where the record has no such member.
    var member: Int?
    /// The names inside that member, outermost first; empty for the member itself.
    var path: [String] = []
  }

  let names: [String]
  /// By field in the order of names.
  let chosen: [Chosen]
  /// The members that may hold the text and the name, the likeliest first.
  let texts: [Int]
  let ids: [Int]
  let roles: [(field: String, members: [Int])]

  init(names: [String], options: ReadingOptions) {
    self.names = names
    let keys = names.map(RecordRoles.folded)
    func members(_ wanted: [String]) -> [Int] {
      wanted.compactMap { keys.firstIndex(of: $0) }
    }
    texts = members(RecordRoles.text)
    ids = members(RecordRoles.id)
    roles = RecordRoles.fields.map { ($0.field, members($0.members)) }
      .filter { !$0.members.isEmpty }
    chosen = options.members.sorted { $0.key < $1.key }.map { field, name in
      Self.chosen(field, name, names: names, keys: keys)
    }
  }

  /// The member of a name: as written, else but for case and dashes, else by a dotted path.
  private static func chosen(
    _ field: String, _ name: String, names: [String], keys: [String]
  ) -> Chosen {
    func index(of name: String) -> Int? {
      names.firstIndex(of: name) ?? keys.firstIndex(of: RecordRoles.folded(name))
    }
    var chosen = Chosen(field: field, name: name)
    if let exact = names.firstIndex(of: name) {
      chosen.member = exact
      return chosen
    }
    let steps = name.split(separator: ".").map(String.init)
    if steps.count > 1, let first = steps.first, let member = index(of: first) {
      chosen.member = member
      chosen.path = Array(steps.dropFirst())
    } else {
      chosen.member = index(of: name)
    }
    return chosen
  }

  /// The value that a chosen member has in a record; `nil` where there is none.
  func value(of chosen: Chosen, in members: [JSONMember]) -> JSONValue? {
    chosen.member.flatMap { members[$0].value.value(at: chosen.path[...]) }
  }
}

extension JSONValue {
  /// The value inside objects by their members' names; of an array, the values of its elements.
  func value(at path: ArraySlice<String>) -> JSONValue? {
    guard let name = path.first else { return self == .null ? nil : self }
    switch self {
    case .object(let members):
      let key = RecordRoles.folded(name)
      let member =
        members.first { $0.name == name } ?? members.first { RecordRoles.folded($0.name) == key }
      return member?.value.value(at: path.dropFirst())
    case .array(let elements):
      let values = elements.compactMap { $0.value(at: path) }
      return values.isEmpty ? nil : .array(values)
    case .string, .number, .bool, .null: return nil
    }
  }

  /// The value without what stands at a path.
  func without(_ path: ArraySlice<String>) -> JSONValue {
    guard let name = path.first else { return .null }
    let key = RecordRoles.folded(name)
    switch self {
    case .object(let members):
      return .object(
        members.compactMap { member in
          guard RecordRoles.folded(member.name) == key else { return member }
          let rest = member.value.without(path.dropFirst())
          return rest == .null ? nil : JSONMember(name: member.name, value: rest)
        })
    case .array(let elements): return .array(elements.map { $0.without(path) })
    case .string, .number, .bool, .null: return self
    }
  }

  /// The text that it is: a string, or strings joined by line feeds; `nil` for anything else.
  var textBytes: [UInt8]? {
    switch self {
    case .string(let bytes): return bytes
    case .array(let elements):
      var text: [UInt8] = []
      for (index, element) in elements.enumerated() {
        guard let part = element.textBytes else { return nil }
        if index > 0 { text.append(0x0A) }
        text += part
      }
      return text
    case .number, .bool, .null, .object: return nil
    }
  }

  /// The names of people or papers written as objects: `{"name": "…"}`; `nil` for anything else.
  var nameText: String? {
    switch self {
    case .object(let members):
      return members.first { $0.name == "name" && $0.value.kind == "a string" }?.value.fieldText
    case .array(let elements):
      let names = elements.compactMap(\.nameText)
      return names.isEmpty || names.count < elements.count ? nil : names.joined(separator: "; ")
    case .string, .number, .bool, .null: return nil
    }
  }

  /// Whether it has any words, or is no text at all.
  var hasInk: Bool {
    switch self {
    case .string(let bytes): bytes.contains { $0 > 0x20 }
    case .array(let elements): elements.contains(where: \.hasInk)
    case .null: false
    case .number, .bool, .object: true
    }
  }
}
