extension Command {
  static let save = Command(
    "save",
    synopsis: "save FILE",
    summary: "Writes the session so far as a script that replays and verifies.",
    details: "The session is also written as you go; this is a copy under a name of your own.",
    examples: [],
    completes: [.files],
    isLogged: false
  ) { invocation, session in
    guard let file = invocation.arguments.first else {
      throw Diagnostic(
        "no file to save to", at: invocation.name.range, hint: "such as 'save talks.dateline'")
    }
    try invocation.requireEnd(at: 1, synopsis: "save FILE")
    let path = expandingHome(file.text)
    guard session.surroundings.files.allows(path) else {
      throw Diagnostic("'\(file.text)' is outside the sandbox", at: file.range)
    }
    guard session.surroundings.files.mode == .write else {
      return .lines(["'\(file.text)' is left as it is: a verification writes no file"])
    }
    do throws(Diagnostic) {
      var target = try AtomicFile(at: path)
      try target.write(Array(session.script(in: parentFolder(of: path)).utf8))
      try target.commit(replacing: false)
    } catch {
      throw Diagnostic(error.message, at: file.range, hint: error.hint)
    }
    return .lines(["saved \(counted(session.log.count, "statement")) to \(file.text)"])
  }
}
