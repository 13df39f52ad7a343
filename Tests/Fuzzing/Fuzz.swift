internal import Glibc

/// What libFuzzer calls with each input, for the target that `DATELINE_FUZZ` names.
///
/// `query` is the parser of queries, `segment` the opener of segments; any other value is the ending
/// of a reader. A target stops the program where a fact does not hold, and libFuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  // libFuzzer owns the input, which lives until this function returns.
  let input = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  switch target {
  case "query": fuzzQuery(input)
  case "segment": fuzzSegment(input)
  default: fuzzReader(input, ending: target)
  }
  return 0
}

private let target = environment("DATELINE_FUZZ") ?? "html"

private func environment(_ name: String) -> String? {
  // Nothing changes the environment while this runs.
  unsafe getenv(name).map { unsafe String(cString: $0) }
}

/// Ends the program where a fact does not hold.
func demand(_ fact: Bool, _ words: @autoclosure () -> String) {
  if !fact { fatalError(words()) }
}
