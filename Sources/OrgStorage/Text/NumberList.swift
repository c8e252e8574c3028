/// Any number of row numbers as one parameter, so that a page costs the same statements however long it is.
///
/// The numbers stand one behind another, each in `width` digits with leading zeros. Statements take them apart with a
/// recursive query over `substr`, which both engines have:
/// `WITH RECURSIVE place (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM place WHERE n + 1 < CAST(?2 AS INTEGER)), wanted (number) AS (…)`.
enum NumberList {
  /// What `substr(?1, n * 20 + 1, 20)` in the statements counts on.
  static let width = 20

  /// The two parameters: the text, and how many numbers it holds. Not for an empty list, nor for negative numbers.
  static func values(_ numbers: [Int64]) -> [SQLValue] {
    var text = ""
    text.reserveCapacity(numbers.count * width)
    for number in numbers {
      let digits = String(number)
      text += String(repeating: "0", count: width - digits.utf8.count) + digits
    }
    return [.text(text), SQLValue(numbers.count)]
  }
}
