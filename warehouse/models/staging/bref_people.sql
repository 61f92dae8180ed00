-- about: One row per player of whom a page tells: his own before the index.
-- key: player_id
-- reads: raw_bref__players, raw_bref__player_index, same_players
SELECT
    @bref_player_number(coalesce(pages.player_id, listed.player_id)) AS player_id,
    pages.name AS player_name,
    coalesce(pages.positions, listed.positions) AS position,
    coalesce(pages.birth_date, listed.birth_date) AS birth_date,
    coalesce(pages.height_inches, listed.height_inches) AS height_inches,
    coalesce(pages.weight_pounds, listed.weight_pounds) AS weight_pounds,
    coalesce(pages.college, listed.colleges) AS college,
    @season_of_page(@digits_of_day(pages.debut_date)) AS debut_year
FROM @first_line_of_player(raw_bref__players) AS pages
FULL JOIN @first_line_of_player(raw_bref__player_index) AS listed ON pages.player_id = listed.player_id
