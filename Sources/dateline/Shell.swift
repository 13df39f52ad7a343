internal import Foundation
internal import Synchronization
internal import Workbench

/// The interactive loop: a prompt, a statement, what it gives.
struct Shell {
  let style: TextStyle

  /// Reads and runs statements until the user leaves.
  ///
  /// - Returns: 0; errors are printed and the shell goes on.
  func run(_ runner: inout StatementRunner, _ session: inout Session) -> Int32 {
    // The editor asks for completions while the loop waits in it, so both see one session.
    let current = Mutex(session)
    guard
      var editor = LineEditor(
        program: "dateline", history: HistoryFile(),
        completer: { request in
          current.withLock { session in
            answer(session.completions(of: request.textBeforeCursor), request.textBeforeCursor)
          }
        })
    else { return runner.runStandardInput(in: &session) }
    if session.corpusName == nil {
      writeText("'load FOLDER' reads documents, 'help' lists the commands\n")
    }
    while true {
      switch editor.readLine(prompt: style.bold(session.prompt)) {
      case .endOfInput: return 0
      case .interrupted:
        continue
      case .line(let text):
        switch runner.attempt(text, in: &session) {
        case .success(true): return 0
        case .success(false): break
        case .failure(let diagnostic): editor.markLastStatementFailed(diagnostic.message)
        }
        let updated = session
        current.withLock { $0 = updated }
        if Interrupt.isLeaving { return 0 }
      }
    }
  }
}

/// What the engine knows, and the files for a path, as the editor wants it.
private func answer(_ completion: StatementCompletion, _ text: String) -> Completion.Answer {
  let word = String(decoding: text.utf8.dropFirst(completion.start), as: UTF8.self)
  var candidates = completion.isPath ? paths(beginningWith: word) : []
  candidates += completion.candidates.map { name in
    let isOpen = name.last.map { ":/=".contains($0) } ?? false
    return Completion.Candidate(name, trailing: isOpen ? "" : " ")
  }
  return Completion.Answer(start: completion.start, candidates: candidates)
}

/// The files and folders whose path begins so; folders end in a slash.
private func paths(beginningWith word: String) -> [Completion.Candidate] {
  let slash = word.lastIndex(of: "/").map(word.index(after:)) ?? word.startIndex
  let folder = String(word[..<slash])
  let prefix = word[slash...]
  let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.isEmpty ? "." : folder)) ?? []
  return names.filter { $0.hasPrefix(prefix) && (!$0.hasPrefix(".") || !prefix.isEmpty) }.sorted()
    .map { name in
      var isFolder: ObjCBool = false
      // The flag is set before the call returns.
      let exists = unsafe FileManager.default.fileExists(
        atPath: folder + name, isDirectory: &isFolder)
      let isOpen = exists && isFolder.boolValue
      return Completion.Candidate(folder + name + (isOpen ? "/" : ""), trailing: isOpen ? "" : " ")
    }
}
