import OrgAPI

/// A row as `CSVReader` found it; one value is filled again and again.
struct CSVRow {
  /// The most fields that are kept of a row; others are only counted.
  static let fieldLimit = 256

  var fields: [CSVField] = []
  /// How many fields the row has.
  var count = 0
  /// The line on which it starts, counted from 1.
  var line = 0
  /// What is wrong with its quotation marks, and where; the row cannot be used.
  var fault: Fault?

  struct Fault {
    var code: BundleProblemCode
    var line: Int
    var lineStart: Int
    var offset: Int
  }

  mutating func append(_ field: CSVField) {
    count += 1
    if fields.count < CSVRow.fieldLimit { fields.append(field) }
  }
}
