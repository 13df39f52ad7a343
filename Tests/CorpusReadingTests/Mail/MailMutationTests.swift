import CorpusStore
import SpanAlgebra
import TestSupport
import Testing

@testable import CorpusReading

@Suite struct `Damaged mail` {
  private static let pieces: [[UInt8]] = [
    "\n", "\r", "\r\n\r\n", "--b1\n", "--b12--\n", "\0", "=", "=?", "?=", "=?utf-8?Q?", "From ",
    "\n\nFrom a Tue Feb 28 14:03:00 2017\n", "Content-Length: 99\n",
    "\nContent-Type: message/rfc822\n\n",
    "Content-Transfer-Encoding: base64\n", "multipart/", "boundary=", ";", "\"", "(", "<", ":", ">",
    "Content-Type: text/html\n", "-- \n", "charset=utf-16", "\u{FF}é", "> ",
  ].map { Array($0.utf8) }

  @Test(arguments: 0..<8)
  func `gives valid text and blocks inside it`(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let box = mail(
      "From a Tue Feb 28 14:03:00 2017\n" + pressRelease + "\nFrom b Tue Feb 28 14:04:00 2017\n"
        + forwardedMessage)
    let samples = [mail(pressRelease), mail(forwardedMessage), box]
    for _ in 0..<300 {
      let sample = Int.random(in: 0..<samples.count, using: &random)
      var bytes = samples[sample]
      for _ in 0..<Int.random(in: 1...12, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
        case 1: bytes.remove(at: place)
        case 2: bytes.insert(contentsOf: Self.pieces.randomElement(using: &random) ?? [], at: place)
        default:
          let end = min(bytes.count, place + Int.random(in: 1...200, using: &random))
          let copy = Array(bytes[place..<end])
          bytes.insert(contentsOf: copy, at: Int.random(in: 0..<bytes.count, using: &random))
        }
      }
      check(Reading(bytes, as: sample == 2 ? "a.mbox" : "a.eml"))
    }
  }

  private func check(_ reading: Reading) {
    #expect(!reading.drafts.isEmpty || !reading.problems.isEmpty)
    for draft in reading.drafts {
      #expect(String(validating: draft.text, as: UTF8.self) != nil)
      var end = 0
      for block in draft[.block] {
        #expect(block.span.start >= end && block.span.end > block.span.start)
        end = block.span.end
      }
      #expect(end <= draft.text.count)
    }
  }
}
