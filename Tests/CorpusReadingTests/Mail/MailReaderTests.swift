import CorpusStore
import Testing

@testable import CorpusReading

@Suite struct `A file with one message` {
  @Test func `gives its text, fields and claims`() {
    let reading = Reading(mail: pressRelease)
    #expect(
      reading.text == """
        SANDVIK, Feb 28 — The harbour opens again on Monday, the port said in a statement.

        "We are ready," Lindqvist said.

        --\u{20}
        Zoë Lindqvist
        Press office

        If you no longer want these messages you may unsubscribe at any time.

        The ferries sail from 5 a.m.
        """)
    #expect(reading.drafts.map(\.name) == ["a.eml"])
    #expect(reading.claim("title") == "Hafen öffnet wieder")
    #expect(reading.claim("date") == "2017-02-28")
    #expect(reading.claim("byline") == "Zoë Lindqvist")
    #expect(reading.claim("source") == "Port of Sandvik")
    let fields = [
      "subject": "Re: Hafen öffnet wieder", "from": "Zoë Lindqvist <press@harbour.example>",
      "to": "Desk, News <desk@paper.example>, undisclosed-recipients",
      "cc": "Wire Desk <wire@agency.example>", "message_id": "<17@harbour.example>",
      "organization": "Port of Sandvik", "sent": "2017-02-28T14:03:09+01:00",
      "x_mailer": "Pigeon 3",
      "attachments":
        "pläne.pdf (application/pdf, 9 bytes, not read); note.txt (text/plain, 28 bytes)",
    ]
    for (name, value) in fields { #expect(reading.field(name) == value) }
    for name in ["received", "x_spam_score", "mime_version", "content_type"] {
      #expect(reading.field(name) == nil)
    }
    #expect(reading.problems.isEmpty)
  }

  @Test func `marks signature, notice and text files as blocks`() {
    #expect(
      Reading(mail: pressRelease).blocks == [
        "signature|--\u{20}\nZoë Lindqvist\nPress office",
        "footer|If you no longer want these messages you may unsubscribe at any time.",
        "text|The ferries sail from 5 a.m.",
      ])
  }

  @Test func `holds the messages inside it with their headers`() {
    let reading = Reading(mail: forwardedMessage)
    #expect(
      reading.text == """
        See below.

        From: Ana Rosales <ana@agency.example>
        Date: 3 Feb 97 09:00 EST
        To: desk@paper.example
        Subject: talks

        The talks ended.
        """)
    #expect(
      reading.blocks.map { String($0.prefix(12)) } == ["header|From:", "text|The tal"])
    #expect(reading.problems.isEmpty)
  }

  @Test(arguments: [
    (
      "Hello there,\nno header at all.",
      "no mail: it begins with no header, such as 'From: …', and no empty line"
    ),
    ("  \n ", "the file is empty"),
  ])
  func `is skipped where it is none`(text: String, reason: String) {
    let reading = Reading(text, as: "a.eml")
    #expect(reading.drafts.isEmpty)
    #expect(reading.reasons == [reason])
  }

  @Test(arguments: [
    ("\nOnly a body.\n", "Only a body.\n", "the message has no header"),
    ("Subject: a\nThe body at once.\n", "The body at once.\n", ""),
    ("\n\nSubject: a\n\nBody.\n", "Body.\n", ""),
    ("From desk Tue Feb 28 14:03:00 2017\nSubject: a\n\nBody.\n", "Body.\n", ""),
    ("Subject: a\rTo: b\r\rOne.\rTwo.\r", "One.\nTwo.\n", ""),
    ("Subject: a\nrubbish\nTo: b\n\nx", "x", "1 line in the header is no header"),
    (
      "Subject: a\n\nThe ferry\0sails.", "The ferry sails.",
      "a control code in a text became a space"
    ),
    (
      "Subject: a\nContent-Type: multipart/mixed; boundary=q\n\nNo parts.\n", "No parts.\n",
      "the boundary of a multipart/mixed never comes; read as one text"
    ),
    (
      "Subject: a\nContent-Type: multipart/mixed; boundary=q\n\n--q\n\nCut", "Cut",
      "its last boundary is missing; it may be cut off"
    ),
    (
      "Subject: a\nContent-Transfer-Encoding: base64\n\nThis is no base64, as you can see.\n",
      "This is no base64, as you can see.\n",
      "a part: said to be base64 and is not; read as it stands"
    ),
    (
      "Subject: a\nContent-Type: application/pdf\n\n%PDF", "",
      "the message has no text, only its header is read"
    ),
  ])
  func `is read as far as it goes`(text: String, body: String, reason: String) {
    let reading = Reading(text, as: "a.eml")
    #expect(reading.texts == [body])
    #expect(reading.reasons == (reason.isEmpty ? [] : [reason]))
    #expect(reading.problems.allSatisfy { $0.kind == .mended })
  }

  @Test func `has the HTML where the plain text is a stub`() {
    let html = String(repeating: "<p>The harbour opens.</p>", count: 20)
    let reading = Reading(
      mail: """
        Subject: a
        Content-Type: multipart/alternative; boundary=q

        --q
        Content-Type: text/plain

        Your program shows no HTML.
        --q
        Content-Type: text/html

        \(html)
        --q--
        """)
    #expect(reading.text.contains("harbour"))
    #expect(!reading.text.contains("program"))
  }

  @Test func `tells boundaries apart that begin alike`() {
    let reading = Reading(
      mail: """
        Subject: a
        Content-Type: multipart/mixed; boundary=q

        --q
        Content-Type: multipart/mixed; boundary=qq

        --qq

        One.
        --qq--
        --q

        Two.
        --q--
        """)
    #expect(reading.text == "One.\n\nTwo.")
  }
}

@Suite struct `The limits of a message` {
  @Test func `end nesting with a reason`() {
    var text = "Subject: a\n"
    for level in 0..<10_000 {
      text += "Content-Type: multipart/mixed; boundary=b\(level)\n\n--b\(level)\n"
    }
    let reading = Reading(text + "\nDeep.\n", as: "a.eml")
    #expect(reading.reasons.contains("parts nested deeper than the limit of 50 are not read"))
  }

  @Test func `end messages inside messages with a reason`() {
    let text = String(repeating: "Content-Type: message/rfc822\n\n", count: 10_000)
    let reading = Reading(text + "Subject: a\n\nDeep.\n", as: "a.eml")
    #expect(reading.reasons.contains("parts nested deeper than the limit of 50 are not read"))
  }

  @Test func `end the parts with a reason`() {
    let text = "Subject: a\nContent-Type: multipart/mixed; boundary=q\n\n"
    let reading = Reading(
      text + String(repeating: "--q\n\nx\n", count: 10_009) + "--q--\n", as: "a.eml")
    #expect(reading.reasons == ["10 parts past the limit of 10000 are left out"])
  }

  @Test func `end a header with a reason`() {
    let text = String(repeating: "To: a@b.example\n", count: 10_001) + "\nx"
    let reading = Reading(text, as: "a.eml")
    #expect(
      reading.reasons == ["a header of 10001 lines; those past the limit of 10000 are left out"])
    #expect(reading.texts == ["x"])
    let long = "Subject: " + String(repeating: "x", count: MailLimits.headerBytes + 1) + "\n\nx"
    #expect(
      Reading(long, as: "a.eml").reasons == ["a header longer than the limit of 1 MB is cut"])
  }
}

@Suite struct `A message encoded as a whole` {
  /// A message around another, `=` written out at each level.
  private func nested(_ levels: Int) -> String {
    var text = "Subject: inner\n\nInside.\n"
    for _ in 0..<levels {
      text =
        "Subject: outer\nContent-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n\n"
        + text.replacing("=", with: "=3D")
    }
    return text
  }

  @Test func `is read`() {
    let reading = Reading(nested(2), as: "a.eml")
    #expect(reading.text == "Subject: outer\n\nSubject: inner\n\nInside.\n")
    #expect(reading.problems.isEmpty)
  }

  @Test func `is read up to a limit`() {
    #expect(
      Reading(nested(6), as: "a.eml").reasons
        == ["messages encoded inside each other deeper than the limit of 4 are not read"])
  }
}
