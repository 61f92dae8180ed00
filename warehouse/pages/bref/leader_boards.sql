-- about: One row per list of leaders and place in it: of a season, of careers, of active players, or of records over time.
-- reads: raw_bref__leader_boards, ref_bref_team_codes, same_players
SELECT
    concat_ws(
        ' ',
        records.board,
        records.league,
        CAST(records.season_year AS STRING),
        records.season_type,
        records.category,
        CASE WHEN records.is_trailers THEN 'TRAILERS' END
    ) AS leader_list,
    @other_columns(records),
    records.board, -- SEASON, CAREER, ACTIVE, YEARLY, PROGRESSIVE or GAME; OTHER where the address is of a form of its own.
    records.category, -- Category as printed, such as Points Per Game; of other lists the name in the address, such as pts.
    records.season_type, -- REGULAR, PLAYOFF, or COMBINED for both parts of the season together; NULL where the page does not tell.
    records.is_trailers,
    records.league, -- …; NULL for lists over all leagues.
    records.season_year, -- …, of the list or of the place in it; NULL where neither names one.
    records.rank, -- Place as printed; NULL where tied with the one above.
    @bref_player_number(records.player_id) AS player_id, -- The player.
    records.player_id AS bref_player_id,
    records.team_number AS team_id, -- The team: `dim_teams.team_id`; NULL where not given and for a code of no known team.
    records.team_id AS team_code,
    records.value, -- Number as printed, with all digits and signs.
    @place_on_page(records)
FROM @lines_of_teams(raw_bref__leader_boards) AS records
