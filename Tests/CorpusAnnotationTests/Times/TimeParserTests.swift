internal import Testing

@Suite struct `An account of the past` {
  private static let account =
    "The canal was begun in 1901. Work stopped in 1903 and resumed in 1907. The first lock opened on "
    + "3 May 1911. On 12 June it failed. In 1912 and 1914 it was rebuilt. In November it froze. "
    + "The next year it was sold. In 1931 it closed."

  @Test func `leads its dates on from one another, whenever it was written`() {
    for date in ["2017-02-28", "1995-06-01", nil] {
      let values = times(in: Self.account, on: date).map(\.value)
      #expect(
        values.prefix(8) == [
          "1901", "1903", "1907", "1911-05-03", "1911-06-12", "1912", "1914", "1914-11",
        ])
      #expect(values.last == "1931")
    }
  }

  @Test func `says so, and keeps the open value`() throws {
    let time = try #require(times(in: Self.account).first { $0.text == "12 June" })
    #expect(time.basis == "year last named in the text, 1911")
    #expect(time.alternative == "XXXX-06-12")
  }

  @Test func `is not seen in news that looks back`() {
    let news =
      "The canal of 1901, 1903 and 1907 was shut on Monday. It was sold in 1931, 1946 and 1958. "
      + "It will open in June."
    #expect(times(in: news).map(\.value).last == "2017-06")
  }
}
