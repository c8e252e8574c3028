import OrgAPI
import OrgBundle
import Testing

@Suite struct SampleTests {
  @Test func sampleHasNoProblems() {
    let reading = SampleBundle.read()
    #expect(reading.problems.map { line($0) + " \($0.arguments)" } == [])
    #expect(reading.bundle != nil)
    #expect(reading.problemCount == 0)
  }
}
