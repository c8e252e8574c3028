/// What happened, in order.
actor Journal {
  private(set) var entries: [String] = []

  func note(_ entry: String) { entries.append(entry) }
}
