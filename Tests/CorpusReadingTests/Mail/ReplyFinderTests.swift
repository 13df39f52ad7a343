import Testing

@testable import CorpusReading

@Suite struct `Blocks of a message` {
  private func blocks(_ body: String, subject: String = "Re: x") -> [String] {
    Reading("Subject: \(subject)\n\n\(body)", as: "a.eml").blocks
  }

  @Test func `are one for quoted lines of several levels and who wrote them`() {
    let quoted =
      "On Tue, Feb 28, 2017 at 2:03 PM, Ana Rosales\n<ana@agency.example> wrote:\n\n> One.\n>> Two.\n\n> Three."
    #expect(blocks("Agreed.\n\n\(quoted)\n\nAnd more.\n") == ["reply|\(quoted)"])
  }

  @Test(arguments: [
    "-----Original Message-----\nFrom: Ana\nSent: Tuesday\nSubject: x\n\nOld.",
    "-----Ursprüngliche Nachricht-----\nVon: Ana\n\nAlt.",
    "Von: Ana\nGesendet: Dienstag\nAn: Bo\nBetreff: x\n\nAlt.",
    "________________________________\nFrom: Ana\nSent: Tuesday\nTo: Bo\nSubject: x\n\nOld.",
    "De : Ana\nEnvoyé : mardi\nÀ : Bo\nObjet : x\n\nVieux.",
    "Am 28.02.2017 um 14:03 schrieb Ana Rosales:\nAlt.",
    "Le mar. 28 févr. 2017 à 14:03, Ana <ana@agency.example> a écrit :\n> Vieux.",
    "28 февраля 2017 г., 14:03 пользователь Ana <ana@agency.example> написал:\n\n> Старое.",
  ])
  func `are replies in several languages`(quoted: String) {
    #expect(blocks("New.\n\n\(quoted)\n") == ["reply|\(quoted)"])
  }

  @Test func `tell a message that is handed on from an answer`() {
    let header = "-----Original Message-----\nFrom: Ana\nSent: Tuesday\nSubject: x"
    #expect(blocks("\(header)\n\nThe story.\n", subject: "FW: x") == ["header|\(header)"])
    #expect(blocks("\(header)\n\nThe story.\n") == ["header|\(header)"])
    #expect(blocks("See.\n\n\(header)\n\nThe story.\n", subject: "FW: x") == ["header|\(header)"])
    let marker = "---------- Forwarded message ---------\nFrom: Ana\nDate: Tuesday"
    #expect(blocks("See.\n\n\(marker)\n\nThe story.\n") == ["header|\(marker)"])
    #expect(blocks("> The story\n> in whole.\n", subject: "Fwd: x").isEmpty)
  }

  @Test(arguments: [
    "In 2017 the minister wrote:\n\nA sentence that he wrote.\n",
    "From: the ministry\nis one line.\n", "A list:\n-- \n", "> one bullet\nof a page\n",
    "The unsubscribe rate rose.\n\n\(String(repeating: "A long paragraph. ", count: 40))\n",
  ])
  func `are not found in plain text`(body: String) {
    #expect(blocks(body, subject: "x").isEmpty)
  }

  @Test func `are signatures and notices under the text`() {
    let notice =
      "This e-mail and any files with it are confidential. If you are not the intended\nrecipient, delete it."
    #expect(
      blocks("Text.\n\n-- \nAna\nDesk\n\n\(notice)\n\nOn 1/2/2017 14:03, Bo wrote:\n> Old.\n") == [
        "signature|-- \nAna\nDesk", "footer|\(notice)",
        "reply|On 1/2/2017 14:03, Bo wrote:\n> Old.",
      ])
  }
}
