package import CorpusStore

/// A result that was given a name.
package enum NamedResult: Sendable {
  case selection(Selection)
  case table(Table)
}

extension Session {
  /// What a name stands for, in any case.
  func result(named name: String) -> NamedResult? {
    names[name] ?? knownName(name).flatMap { names[$0] }
  }

  /// A name as it was given, whatever the case in which it is typed.
  func knownName(_ name: String) -> String? {
    let typed = folded(name)
    return names.keys.first { folded($0) == typed }
  }
}
