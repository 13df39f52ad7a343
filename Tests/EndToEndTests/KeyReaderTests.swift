internal import Glibc
internal import Testing

@testable internal import dateline

@Suite struct `A reader of keys` {
  @Test(
    arguments: [
      ([0x61, 0xC3, 0xA9, 0xE6, 0x97, 0xA5, 0xF0, 0x9F, 0x93, 0xB0], "aé日📰"),
      // A broken sequence, and the character that broke it.
      ([0xE6, 0x97, 0x62], "\u{FFFD}b"),
      ([0xC3, 0xC3, 0xA9], "\u{FFFD}é"),
      ([0xFF, 0x80, 0x63], "\u{FFFD}\u{FFFD}c"),
      // An overlong form and a surrogate.
      ([0xE0, 0x80, 0xAF, 0x64], "\u{FFFD}d"),
      ([0xED, 0xA0, 0x80, 0x65], "\u{FFFD}e"),
      ([0xE6], "\u{FFFD}"),
      ([], ""),
    ] as [([UInt8], String)])
  func `decodes UTF-8`(bytes: [UInt8], text: String) {
    var ends: [CInt] = [-1, -1]
    // The array holds the two descriptors that pipe() writes.
    #expect(unsafe pipe(&ends) == 0)
    // The array's own bytes and count.
    #expect(unsafe write(ends[1], bytes, bytes.count) == bytes.count)
    close(ends[1])
    defer { close(ends[0]) }
    var reader = KeyReader(descriptor: ends[0])
    var characters = String.UnicodeScalarView()
    while case .character(let character) = reader.next() { characters.append(character) }
    #expect(String(characters) == text)
    #expect(reader.next() == .endOfInput)
  }
}
