import CorpusStore

@testable import CorpusReading

/// A message with its lines ended as mail ends them.
func mail(_ lines: String) -> [UInt8] {
  Array(lines.utf8).flatMap { $0 == 0x0A ? [0x0D, 0x0A] : [$0] }
}

extension Reading {
  /// A file with one message.
  init(mail lines: String) { self.init(CorpusReadingTests.mail(lines), as: "a.eml") }

  var text: String { texts.first ?? "" }
  var reasons: [String] { problems.map(\.reason) }

  func field(_ name: String) -> String? { drafts.first?.field(name) }

  func claim(_ name: String) -> String? {
    drafts.first?.claims.first { $0.field == name && $0.basis == "mail" }?.value
  }

  /// The blocks of the first document: `reply|> What they quote`.
  var blocks: [String] {
    guard let draft = drafts.first else { return [] }
    return draft[.block].map { "\($0[BlockAttribute.kind])|\(draft.string($0.span))" }
  }
}

/// A press release with the alternatives, files and footers that real ones have.
let pressRelease = """
  Received: from mx.harbour.example ([192.0.2.7]) by inbox.example; Tue, 28 Feb 2017 14:03:11 +0100
  From: =?iso-8859-1?Q?Zo=EB_?= =?iso-8859-1?Q?Lindqvist?= <press@harbour.example>
  To: "Desk, News" <desk@paper.example>, undisclosed-recipients:;
  Cc: wire@agency.example (Wire Desk)
  Subject: Re: =?utf-8?B?SGFmZW4gw7Y=?= =?utf-8?B?ZmZuZXQgd2llZGVy?=
  Date: Tue, 28 Feb 2017 14:03:09 +0100 (CET)
  Message-ID: <17@harbour.example>
  Organization: Port of Sandvik
  X-Mailer: Pigeon 3
  X-Spam-Score: 0.1
  MIME-Version: 1.0
  Content-Type: multipart/mixed; boundary="b1"

  This is a multi-part message in MIME format.
  --b1
  Content-Type: multipart/alternative; boundary=b12

  --b12
  Content-Type: text/plain; charset=utf-8
  Content-Transfer-Encoding: quoted-printable

  SANDVIK, Feb 28 =E2=80=94 The harbour opens again on Monday, the port said=
   in a statement.

  "We are ready," Lindqvist said.

  --=20
  Zo=C3=AB Lindqvist
  Press office

  If you no longer want these messages you may unsubscribe at any time.
  --b12
  Content-Type: text/html; charset=utf-8

  <p>The harbour opens again.</p>
  --b12--
  --b1
  Content-Type: application/pdf
  Content-Transfer-Encoding: base64
  Content-Disposition: attachment;
   filename*0*=utf-8''pl%C3%A4;
   filename*1="ne.pdf"

  JVBERi0xLjQK
  --b1
  Content-Type: text/plain; name=note.txt
  Content-Disposition: attachment

  The ferries sail from 5 a.m.
  --b1--

  """

/// A message that hands another on.
let forwardedMessage = """
  From: Desk <desk@paper.example>
  Subject: Fwd: talks
  Content-Type: multipart/mixed; boundary="x"

  --x

  See below.
  --x
  Content-Type: message/rfc822

  From: Ana Rosales <ana@agency.example>
  To: desk@paper.example
  Subject: talks
  Date: 3 Feb 97 09:00 EST
  Content-Type: multipart/alternative; boundary="xy"

  --xy
  Content-Type: text/plain

  The talks ended.
  --xy--
  --x--

  """
