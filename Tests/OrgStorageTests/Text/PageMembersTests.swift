import Foundation
import Testing

@testable import OrgStorage

/// What finds units by their names.
@Suite struct PageMembersTests {
  @Test(arguments: [0, 1, 2, 255, 256, 257, 4_095, 4_096])
  func readsBackWhatItStores(count: Int) throws {
    var members = PageMembers()
    for member in 0..<count { members.insert((member * 2_731) % PageMembers.pageSize) }
    #expect(members.count == count)
    let bytes = members.bytes
    #expect(bytes.count == (count < 256 ? count * 2 : 512))
    #expect(PageMembers(bytes) == members)
    #expect(members.members == Set((0..<count).map { ($0 * 2_731) % PageMembers.pageSize }).sorted())
  }

  @Test func unionIntersectionAndRemovalCount() {
    var left = PageMembers()
    var right = PageMembers()
    for member in 0..<100 { left.insert(member) }
    for member in 50..<150 { right.insert(member) }
    var union = left
    union.formUnion(right)
    var both = left
    both.formIntersection(right)
    both.remove(50)
    both.remove(50)
    #expect(union.count == 150 && both.members == Array(51..<100) && both.count == 49)
  }

  @Test func otherBytesAreNone() {
    #expect(PageMembers([1]) == nil)
    #expect(PageMembers([0, 16]) == nil, "4,096 is on the next page")
  }

  /// What is taken as it stands must be what folding makes of it, whatever stands beside it.
  @Test func charactersTakenAsTheyStandFoldToThemselves() {
    var kept = 0
    for value in UInt32(1)...0x2_FFFF {
      guard let scalar = Unicode.Scalar(value), NameGrams.isFolded(scalar) else { continue }
      kept += 1
      let text = String(Character(scalar))
      let folded = (text + text).precomposedStringWithCompatibilityMapping.lowercased()
      if folded != text + text { Issue.record("\(value) folds to \(folded)") }
    }
    #expect(kept == 10 + 26 + 0x5200)
  }

  @Test func aGramIsItsCharacters() {
    #expect(NameGrams.stored("甲𠀀").map(\.text).sorted() == ["甲", "甲𠀀", "𠀀"])
    #expect(NameGrams.sought("A b").map(\.text) == ["ab"])
  }
}
