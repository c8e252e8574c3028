import OrgDomain

extension Percentage {
  /// In hundredths, as the wire has it: 97.5.
  var number: Double { Double(tenths) / 10 }
}
