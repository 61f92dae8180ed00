import BallerCore
import Testing

struct SourceIDTests {
    @Test(
        arguments: [
            (9_439_072_898_637, "202312090LAL"), (9_079_771_321_133, "194611010TRH"), (22_300_001, nil),
            (42_300_405, nil), (0, nil),
        ] as [(Int64, String?)]
    )
    func `A game's number turns back into the id that it is made of, and one of the NBA does not`(
        _ number: Int64,
        _ id: String?
    ) {
        #expect(GameID(rawValue: number).brefID == id)
    }
}
