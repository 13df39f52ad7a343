import CorpusAnnotation
import Testing

@Suite struct `Role nouns` {
  @Test(arguments: ["minister", "spokeswoman", "secretary", "president", "coach"])
  func `are known in the singular`(noun: String) { #expect(RoleNouns.contains(noun)) }

  @Test(arguments: ["table", "Minister", ""])
  func `are folded words for people`(noun: String) { #expect(!RoleNouns.contains(noun)) }
}
