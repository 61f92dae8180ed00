import BallerPictures
import Testing

struct CanvasTests {
    private static let paper = Color(0xFAF9F6)
    private static let ink = Color(0x1C1A17)

    private static func picture(_ draw: (Canvas) -> Void) throws -> [UInt8] {
        let canvas = try Canvas(width: 320, height: 100, ground: paper)
        draw(canvas)
        return try canvas.png()
    }

    @Test func `a picture is a PNG of its size`() throws {
        let png = try Self.picture { _ in }
        #expect(png.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        #expect(Array(png[12..<16]) == Array("IHDR".utf8))
        #expect(Array(png[16..<24]) == [0, 0, 1, 64, 0, 0, 0, 100])
    }

    @Test func `the same drawing gives the same bytes, and another gives others`() throws {
        let write = { (text: String) in
            try Self.picture { $0.write(text, x: 10, y: 60, size: 32, Self.ink) }
        }
        let pictures = try ["Ann", "Ann", "Bob"].map(write)
        #expect(pictures[0] == pictures[1])
        #expect(pictures[0] != pictures[2])
    }

    @Test(arguments: ["Dončić", "Şengün", "Кириленко", "Αντετοκούνμπο"])
    func `letters with accents, Greek and Cyrillic are written, each as itself`(name: String) throws {
        let size = 24.0
        let canvas = try Canvas(width: 10, height: 10, ground: Self.paper)
        // What a font does not have is a box, as wide for every letter.
        let widths = Set(name.map { canvas.width(of: String($0), size: size) })
        #expect(widths.count > 2, "\(widths)")
        #expect(canvas.width(of: name, size: size) > 5 * size * 0.4)
    }

    @Test func `an accent that comes as a sign of its own is written as the letter that has it`() throws {
        let composed = try Self.picture { $0.write("Doncic\u{30C}", x: 0, y: 50, size: 20, Self.ink) }
        let whole = try Self.picture { $0.write("Donci\u{10D}", x: 0, y: 50, size: 20, Self.ink) }
        #expect(composed == whole)
    }

    @Test func `bold is wider than regular, and a text in the middle reaches as far to both sides`() throws {
        let canvas = try Canvas(width: 10, height: 10, ground: Self.paper)
        #expect(canvas.width(of: "Ann", size: 20, weight: .bold) > canvas.width(of: "Ann", size: 20))
        let middle = try Self.picture { $0.write("Ann", x: 160, y: 50, size: 20, anchor: .middle, Self.ink) }
        let start = try Self.picture {
            $0.write("Ann", x: 160 - $0.width(of: "Ann", size: 20) / 2, y: 50, size: 20, Self.ink)
        }
        #expect(middle == start)
    }

    @Test func `a zero in a text does not cut it`() throws {
        let cut = try Self.picture { $0.write("A\0nn", x: 0, y: 50, size: 20, Self.ink) }
        let whole = try Self.picture { $0.write("Ann", x: 0, y: 50, size: 20, Self.ink) }
        #expect(cut == whole)
    }

    @Test func `a picture without an end is refused`() {
        #expect(throws: PictureError.self) {
            try Canvas(width: 100_000, height: 100_000, ground: Self.paper).png()
        }
    }

    @Test func `this machine has the font that pictures are written in`() {
        #expect(Font.found == Font.family)
    }
}
