/// The columns of one kind of file. A case's name is the column's.
protocol CSVColumn: CaseIterable, RawRepresentable<Int>, Sendable where AllCases == [Self] {
  /// The columns that need not be in the header.
  static var optional: [Self] { get }
}

extension CSVColumn {
  var name: String { String(describing: self) }
}
