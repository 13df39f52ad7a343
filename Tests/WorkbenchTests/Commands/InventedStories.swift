/// Pages about places that do not exist: wire copy, records, a page without a date.
enum InventedStories {
  static let files: [(name: String, text: String)] = [
    ("01-ferry.txt", ferry), ("02-cable.txt", cable), ("03-column.txt", column),
    ("wire.jsonl", wire),
  ]

  private static let ferry = """
    PORT ELLERY (Coastal Wire) March 3, 2021 - The ferry to Saint Morrow sails again on Friday, two \
    years after the landing stage burned.

    "We kept our word," harbour master Ines Calloway said on Wednesday. "The ferry is safe and \
    the talks are over."

    Calloway met Transport Minister Odo Varrick in Port Ellery on Monday. Varrick said that the \
    island would get a second boat next year.
    """

  private static let cable = """
    SAINT MORROW (Coastal Wire) March 10, 2021 - Talks about the sea cable ended without a \
    result on Tuesday.

    “Nobody walks out of talks in the rain,” Odo Varrick told reporters. He added that he \
    expected an answer by 15 March 2021.

    Ines Calloway said the cable was “a promise on paper”.
    """

  private static let column = """
    The cat at the customs house

    There is a cat at the customs house of Port Ellery, and it has opinions. It does not like \
    ferries.

    "She sleeps on the timetable," said the night porter, Bram Tolliver.
    """

  private static let wire = """
    {"id": "w-1", "title": "Varrick: second boat in spring", "source": "Ellery Post", \
    "date": "2021-03-04", "text": "PORT ELLERY, March 4 (Ellery Post) - The second boat comes in \
    spring, Odo Varrick said on Thursday.\\n\\n\\"It is paid for,\\" Varrick said."}
    {"id": "w-2", "title": "Café owner sues", "source": "Morrow Gazette", "date": "2021-04-20", \
    "text": "SAINT MORROW, April 20 (Morrow Gazette) - The owner of the Café Lumière sued the \
    ferry company on Tuesday.\\n\\n\\"I sold soup to nobody for two years,\\" Aveline Roux said."}

    """
}
