/// A level's committee while what is below it is written.
struct CountryPlace {
  let level: CountryShape.Level
  let code: String
  /// The name of the place, such as `丙县`.
  let name: String
  /// Whether it has offices of its own.
  let hasOffices: Bool
  /// The code of the nearest level upward that has offices, itself included; nil where there is none.
  let officeCode: String?

  func office(_ office: CountryOffice) -> String { code + office.suffix }
}
