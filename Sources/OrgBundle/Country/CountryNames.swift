/// Places that nobody lives in: 甲, 乙, 丙 … and their pairs.
enum CountryNames {
  private static let stems = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"]
  private static let branches = ["子", "丑", "寅", "卯", "辰", "巳", "午", "未", "申", "酉", "戌", "亥"]
  private static let all =
    stems + branches + (0..<60).map { stems[$0 % stems.count] + branches[$0 % branches.count] }

  /// The name of the place of this number, from 1; beyond 82 with the number itself.
  static func place(_ number: Int) -> String { number <= all.count ? all[number - 1] : "第\(number)" }

  private static let plain = (0..<1_000).map { String($0) }
  private static let two = (0..<1_000).map { $0 < 10 ? "0" + String($0) : String($0) }
  private static let three = (0..<1_000).map { ($0 < 10 ? "00" : $0 < 100 ? "0" : "") + String($0) }

  /// A number in decimal digits, with zeros before it up to a width of 3.
  static func digits(_ number: Int, _ width: Int = 1) -> String {
    guard number < plain.count else { return String(number) }
    return width == 3 ? three[number] : width == 2 ? two[number] : plain[number]
  }
}
