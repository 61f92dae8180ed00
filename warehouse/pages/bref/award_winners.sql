-- about: One row per season, league, award and winner.
-- reads: raw_bref__awards, raw_bref__season_awards, ref_bref_team_codes, same_players
SELECT
    1 AS page_order,
    records.season_year,
    records.league,
    records.award_id, -- The award, such as mvp or finals_mvp; as in `bref.award_votes` where there was a vote.
    CAST(NULL AS STRING) AS award, -- …; NULL where the page of the award is the source.
    coalesce(records.player_id, records.coach_id, records.name) AS winner,
    records.name AS winner_name,
    @bref_player_number(records.player_id) AS player_id, -- The player; NULL for coaches.
    @bref_person_number(records.coach_id) AS coach_id, -- …; NULL for players.
    codes.team_id AS team_id, -- The team: `dim_teams.team_id`; NULL where the page does not tell.
    records.team_id AS team_code, -- …; NULL where the page does not tell.
    records.is_tie,
    records.age,
    records.games_played,
    records.minutes_per_game, -- Minutes a game.
    records.points_per_game,
    records.rebounds_per_game,
    records.assists_per_game,
    records.steals_per_game,
    records.blocks_per_game, -- Blocks a game.
    records.field_goal_pct,
    records.three_point_pct,
    records.free_throw_pct,
    records.win_shares,
    records.win_shares_per_48,
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__awards) AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
UNION ALL
SELECT
    2,
    records.season_year,
    records.league,
    coalesce(records.award_id, records.award),
    records.award,
    coalesce(records.player_id, records.coach_id, records.name),
    records.name,
    @bref_player_number(records.player_id),
    @bref_person_number(records.coach_id),
    CAST(NULL AS BIGINT),
    CAST(NULL AS STRING),
    CAST(NULL AS BOOLEAN),
    CAST(NULL AS INTEGER),
    CAST(NULL AS INTEGER),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    CAST(NULL AS DOUBLE),
    @place_on_page(records)
FROM @lines_of_pages(raw_bref__season_awards) AS records
