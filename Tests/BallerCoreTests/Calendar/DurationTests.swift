import BallerCore
import Testing

@Suite struct DurationTests {
    @Test func `a started unit counts`() {
        #expect(Duration.milliseconds(1200).roundedUp(to: .seconds(1)) == 2)
        #expect(Duration.seconds(2).roundedUp(to: .seconds(1)) == 2)
        #expect(Duration.nanoseconds(1).roundedUp(to: .milliseconds(1)) == 1)
        #expect(Duration.zero.roundedUp(to: .seconds(1)) == 0)
        #expect(Duration.seconds(Int64.max).roundedUp(to: .nanoseconds(1)) == Int.max)
    }
}
