import Testing

@testable import CorpusStore

@Suite struct `A sealed text` {
  private let text = "corpus\t1\nsegment\tone\n"

  @Test func `is the text and a line with its digest`() {
    let digest = hexadecimal(Checksum.of(Array(text.utf8)))
    #expect(Seal.sealed(text) == text + "digest\t\(digest)\n")
    #expect(Seal.isIntact(Array(Seal.sealed(text).utf8)))
    #expect(Seal.isIntact(Array(Seal.sealed("").utf8)))
  }

  @Test func `is not intact once a byte was changed, taken or added`() {
    let sealed = Array(Seal.sealed(text).utf8)
    for index in sealed.indices {
      var changed = sealed
      changed[index] ^= 1
      #expect(!Seal.isIntact(changed), "\(index)")
      #expect(!Seal.isIntact(Array(sealed[..<index])), "\(index)")
      #expect(!Seal.isIntact(Array(sealed[..<index]) + sealed[(index + 1)...]), "\(index)")
    }
    #expect(!Seal.isIntact(sealed + [0x0A]))
  }
}
