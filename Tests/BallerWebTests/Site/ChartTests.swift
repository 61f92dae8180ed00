import Testing

@testable import BallerWeb

@Suite struct ChartTests {
    private static func chart(_ marks: [Mark], y: ChartAxis? = nil) throws -> Chart {
        let x = try #require(ChartAxis("Across", [0, 10], fit: .exact))
        let up = try y ?? #require(ChartAxis("Up", [0, 10]))
        return Chart(title: "A <b>", about: "C & D.", x: x, y: up, marks: marks)
    }

    @Test func `a line breaks where nothing is known, and names its points`() throws {
        let chart = try #require(
            Chart.lines("Points <a game>", over: ["2022", "2023", "2024"], [(name: "A", values: [10, nil, 30])])
        ).html
        #expect(chart.contains("Points &lt;a game&gt;"))
        #expect(chart.matches(of: #/<circle/#).count == 2)
        #expect(chart.contains("<title>A, 2024: 30.0</title>"))
        #expect(chart.firstMatch(of: #/class="line s0" d="M[0-9. ]+M[0-9. ]+"/#) != nil)
        #expect(chart.contains("At most: A 30.0."))
        #expect(Chart.lines("", over: ["1"], [(name: "A", values: [1])]) == nil)
    }

    @Test func `a picture names itself and its axes, and says what there is to see`() throws {
        let html = try Self.chart([.line([Point(x: 0, y: 0), Point(x: 10, y: 10)], .accent)]).html
        #expect(html.contains("role=\"img\"><title>A &lt;b&gt;</title><desc>C &amp; D.</desc>"))
        #expect(html.contains(">Across</text>"))
        #expect(html.contains(">Up</text>"))
    }

    @Test(arguments: [
        ([3.0, 97], [0.0, 20, 40, 60, 80, 100]), ([0.1, 0.4], [0.1, 0.2, 0.3, 0.4]),
        ([-7, 12], [-10, -5, 0, 5, 10, 15]),
        ([5, 5], [5, 5.2, 5.4, 5.6, 5.8, 6]),
    ])
    func `an axis goes from a round number to a round number`(values: [Double], ticks: [Double]) throws {
        let axis = try #require(ChartAxis(nil, values))
        #expect(zip(axis.ticks.map(\.value), ticks).allSatisfy { abs($0 - $1) < 1e-9 })
        #expect(axis.low <= values[0] && axis.high >= values[1])
        #expect(ChartAxis(nil, []) == nil)
    }

    @Test func `an axis of whole numbers has no halves, and an exact one ends with its values`() throws {
        let axis = try #require(ChartAxis(nil, [2021, 2023], steps: 10, fit: .exact, isWhole: true))
        #expect(axis.ticks.map(\.label) == ["2021", "2022", "2023"])
        #expect(axis.low == 2021 && axis.high == 2023)
        var down = axis
        down.isDownward = true
        #expect(axis.place(2021, from: 0, to: 100) == 0 && down.place(2021, from: 0, to: 100) == 100)
    }

    @Test func `of many names the last is written and as many before it as there is room for`() {
        let axis = ChartAxis.names(nil, (1...25).map(String.init))
        #expect(axis.ticks.count <= 12)
        #expect(axis.ticks.last?.label == "25")
    }

    @Test func `bars begin at zero, above and below it`() throws {
        let y = try #require(ChartAxis(nil, [-10, 10]))
        let picture = try Self.chart([.bars([Point(x: 2, y: 10), Point(x: 4, y: -10)], width: 1)], y: y).picture
        let boxes = picture.shapes.compactMap { shape -> (top: Double, bottom: Double)? in
            guard case .box(let place, _, let height) = shape.form else { return nil }
            return (place.y, place.y + height)
        }
        #expect(boxes.count == 2)
        #expect(abs(boxes[0].bottom - boxes[1].top) < 1e-9)
        #expect(boxes[0].top < boxes[1].top && boxes[1].bottom > boxes[0].bottom)
    }

    @Test func `steps go across before they go up or down`() throws {
        let html = try Self.chart([.steps([Point(x: 0, y: 0), Point(x: 5, y: 10), Point(x: 10, y: 10)], .link)]).html
        #expect(html.firstMatch(of: #/class="line s1" d="M[0-9.]+ [0-9.]+H[0-9.]+V[0-9.]+H[0-9.]+"/#) != nil)
    }

    @Test func `no label covers another, and the words of a point without one are still there`() throws {
        let points = (0..<30).map { Point(x: 5, y: 5 + Double($0) / 100, words: "W\($0)", label: "Label \($0)") }
        let picture = try Self.chart([.dots(points)]).picture
        let places = picture.shapes.compactMap { shape -> Place? in
            guard case .text(let words, let place, _) = shape.form, words.hasPrefix("Label") else { return nil }
            return place
        }
        #expect((1..<30).contains(places.count))
        #expect(picture.shapes.count { $0.words != nil } == 30)
    }

    @Test func `names at the ends of lines stand under one another inside the picture`() throws {
        let points = (0..<12).map { Point(x: 10, y: 0.1 * Double($0), label: "T\($0)") }
        let picture = try Self.chart([.ends(points)]).picture
        let heights = picture.shapes.compactMap { shape -> Double? in
            guard case .text(let words, let place, _) = shape.form, words.hasPrefix("T") else { return nil }
            return place.y
        }.sorted()
        #expect(heights.count == 12)
        #expect(zip(heights, heights.dropFirst()).allSatisfy { $1 - $0 >= 11 })
        #expect(heights.allSatisfy { $0 > 0 && $0 < picture.height })
    }

    @Test func `what is linked makes a group of a picture`() throws {
        let html = try Self.chart([.dots([Point(x: 1, y: 1, label: "BOS", link: "/teams/BOS")])]).html
        #expect(html.contains("role=\"graphics-document\""))
        #expect(html.matches(of: #/<a href="\/teams\/BOS">/#).count == 1)
    }
}
