/// A path with wildcards: `*` and `?` inside a name, `[a-z]` and `[!a-z]` for one character, `**`
/// for any number of folders.
struct GlobPattern {
  /// The folder before the first wildcard, with its final slash; empty for the working folder.
  let base: String
  /// The names after it, with wildcards.
  let components: [[Character]]

  init(_ pattern: String) {
    let names = pattern.split(separator: "/", omittingEmptySubsequences: false)
    let first = names.firstIndex { Self.isPattern(String($0)) } ?? names.count - 1
    base = names[..<first].map { $0 + "/" }.joined()
    components = names[first...].filter { !$0.isEmpty }.map(Array.init)
  }

  static func isPattern(_ text: String) -> Bool {
    text.contains { $0 == "*" || $0 == "?" || $0 == "[" }
  }

  /// What is on disk for it, in the order of bytes; names count from ``base``.
  func matches() -> [(path: DiskPath, name: String)] {
    var found: Set<[UInt8]> = []
    expand([], components[...], depth: 0, into: &found)
    return found.sorted { $0.lexicographicallyPrecedes($1) }.map {
      (DiskPath(bytes: Array(base.utf8) + $0), String(decoding: $0, as: UTF8.self))
    }
  }

  private func expand(
    _ name: [UInt8], _ rest: ArraySlice<[Character]>, depth: Int, into found: inout Set<[UInt8]>
  ) {
    // Links may go round in circles; no tree of files is as deep.
    guard let pattern = rest.first, depth < 64 else { return }
    let isDeep = pattern == ["*", "*"]
    if isDeep, rest.count > 1 { expand(name, rest.dropFirst(), depth: depth + 1, into: &found) }
    let folder = DiskPath(bytes: Array(base.utf8) + name)
    let names = (try? entries(of: folder.bytes.isEmpty ? DiskPath(".") : folder)) ?? []
    for entry in names where entry.first != UInt8(ascii: ".") || pattern.first == "." {
      let text = String(decoding: entry, as: UTF8.self)
      guard isDeep || Self.matches(Array(text)[...], pattern[...]) else { continue }
      if rest.count == 1 { found.insert(name + entry) }
      guard rest.count > 1,
        let status = try? FileStatus(folder.appending(entry), followingLinks: !isDeep),
        status.kind == .folder
      else { continue }
      expand(
        name + entry + [UInt8(ascii: "/")], isDeep ? rest : rest.dropFirst(), depth: depth + 1,
        into: &found)
    }
  }

  /// Whether a name is what a pattern without slashes says.
  static func matches(_ name: ArraySlice<Character>, _ pattern: ArraySlice<Character>) -> Bool {
    var name = name
    var pattern = pattern
    // Where to go on after the last star if what follows it does not match.
    var retry: (name: ArraySlice<Character>, pattern: ArraySlice<Character>)?
    while true {
      if pattern.first == "*" {
        pattern = pattern.dropFirst()
        retry = (name, pattern)
        continue
      }
      if name.isEmpty, pattern.isEmpty { return true }
      if let character = name.first, let rest = afterOne(character, pattern) {
        name = name.dropFirst()
        pattern = rest
        continue
      }
      guard let last = retry, !last.name.isEmpty else { return false }
      name = last.name.dropFirst()
      pattern = last.pattern
      retry = (name, pattern)
    }
  }

  /// The pattern after the element that stands for `character`; `nil` if it does not.
  private static func afterOne(
    _ character: Character, _ pattern: ArraySlice<Character>
  ) -> ArraySlice<Character>? {
    guard let element = pattern.first else { return nil }
    if element == "?" { return pattern.dropFirst() }
    guard element == "[", let close = pattern.dropFirst(2).firstIndex(of: "]") else {
      return element == character ? pattern.dropFirst() : nil
    }
    var set = pattern[(pattern.startIndex + 1)..<close]
    let isNegated = set.first == "!" || set.first == "^"
    if isNegated { set = set.dropFirst() }
    var holds = false
    while let low = set.first {
      set = set.dropFirst()
      guard set.first == "-", let high = set.dropFirst().first else {
        holds = holds || low == character
        continue
      }
      set = set.dropFirst(2)
      holds = holds || (low <= character && character <= high)
    }
    return holds != isNegated ? pattern[(close + 1)...] : nil
  }
}
