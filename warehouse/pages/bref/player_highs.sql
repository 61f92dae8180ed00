-- about: One row per player, part of the season and span (season, team or career): the highest number of any game in each column.
-- key: source_url, page_row
-- reads: raw_bref__player_highs, ref_bref_team_codes
-- runs: portable
SELECT
    bref_person_number(records.player_id) AS player_id,
    records.season_type,
    records.row_order,
    records.player_id AS bref_player_id,
    records.span,
    records.season_year, -- …; NULL for rows of several seasons.
    records.age, -- Age of the player in that season.
    codes.team_id AS team_id,
    records.team_id AS team_code,
    records.teams,
    records.league,
    records.seconds_played,
    records.field_goals_made,
    records.field_goals_attempted,
    records.three_pointers_made,
    records.three_pointers_attempted,
    records.two_pointers_made,
    records.two_pointers_attempted,
    records.free_throws_made,
    records.free_throws_attempted,
    records.offensive_rebounds,
    records.defensive_rebounds,
    records.rebounds,
    records.assists,
    records.steals,
    records.blocks,
    records.turnovers,
    records.personal_fouls,
    records.points,
    records.game_score,
    place_on_page(records)
FROM lines_of_pages(raw_bref__player_highs) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
