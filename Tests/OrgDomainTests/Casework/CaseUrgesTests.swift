import OrgDomain
import Testing

@Suite struct CaseUrgesTests {
  private let number = CaseNumber(rawValue: 7)
  private let day: Int64 = 86_400_000

  @Test func aUnitUrgesOnceADayAndOthersForThemselves() {
    var urges = CaseUrges()
    #expect(urges.count(of: number) == 0 && urges.last(of: number) == nil)
    #expect(urges.next(of: number, by: UnitIndex(1)) == nil)
    urges.record(Urge(at: Instant(milliseconds: 10), unit: UnitIndex(1), user: UserNumber(rawValue: 3)), of: number)
    urges.record(Urge(at: Instant(milliseconds: 20)), of: number)
    #expect(urges.count(of: number) == 2 && urges.last(of: number) == Instant(milliseconds: 20))
    #expect(urges.next(of: number, by: UnitIndex(1)) == Instant(milliseconds: 10 + day))
    #expect(urges.next(of: number, by: UnitIndex(2)) == nil)
    #expect(urges.latest(of: number)?.user == nil)
  }

  @Test func whatGoesOnStartsAnew() {
    var urges = CaseUrges()
    let other = CaseNumber(rawValue: 8)
    for number in [number, other] { urges.record(Urge(at: Instant(milliseconds: 10), unit: UnitIndex(1)), of: number) }
    urges.end(of: number)
    #expect(urges.count(of: number) == 0 && urges.next(of: number, by: UnitIndex(1)) == nil)
    #expect(urges.count(of: other) == 1)
  }
}
