internal import CorpusReading
internal import CorpusStore
internal import Glibc

/// What libFuzzer calls with each input: the bytes go through the reader of the ending in
/// `DATELINE_FUZZ`, and what comes out through the rules for stories.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // libFuzzer owns the input, which lives until this function returns.
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  let name = "folder/input.\(ending)"
  let file = SourceFile(path: name, name: name, size: count, modified: 0)
  var bytes = ByteSource(input)
  var documents = 0
  var problems = 0
  readDocuments(
    in: &bytes, of: file,
    emit: { draft in
      documents += 1
      var draft = draft
      check(draft)
      draft.closeSource()
      marker.mark(&draft)
      check(draft)
    },
    report: { problem in
      problems += 1
      demand(!problem.reason.isEmpty, "a problem says what it is")
    })
  demand(documents + problems > 0, "a file gives documents or a problem")
  return 0
}

private let ending = environment("DATELINE_FUZZ") ?? "html"
private let marker = StoryMarker()

private func environment(_ name: String) -> String? {
  // Nothing changes the environment while this runs.
  unsafe getenv(name).map { unsafe String(cString: $0) }
}
