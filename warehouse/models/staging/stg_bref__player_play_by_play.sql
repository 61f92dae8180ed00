-- about: One row per accepted record of a player's numbers from play-by-play, from pages of leagues, players and teams, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__player_play_by_play, raw_bref__profile_play_by_play, raw_bref__team_player_play_by_play, raw_bref__players, raw_bref__team_seasons, ref_bref_team_codes
-- runs: portable
WITH people AS (
    SELECT
        player_id,
        max(name) AS name
    FROM raw_bref__players
    GROUP BY player_id
),

pages AS (
    SELECT
        team_id,
        season_year,
        max(league) AS league
    FROM raw_bref__team_seasons
    GROUP BY team_id, season_year
)

SELECT
    records.import_batch_id,
    records.source_row,
    1 AS page_order,
    records.league,
    records.season_year,
    records.season_type,
    bref_person_number(records.player_id) AS player_id,
    records.player_id AS bref_player_id,
    records.player_name,
    codes.team_id AS team_id,
    CASE WHEN records.is_combined_totals THEN 'TOT' ELSE records.team_id END AS team_code,
    records.is_combined_totals,
    records.age,
    records.position,
    records.games_played,
    records.games_started,
    records.minutes_played,
    records.share_at_point_guard,
    records.share_at_shooting_guard,
    records.share_at_small_forward,
    records.share_at_power_forward,
    records.share_at_center,
    records.on_court_plus_minus,
    records.net_plus_minus,
    records.bad_pass_turnovers,
    records.lost_ball_turnovers,
    records.other_turnovers,
    records.shooting_fouls,
    records.blocking_fouls,
    records.offensive_fouls,
    records.take_fouls,
    records.shooting_fouls_drawn,
    records.offensive_fouls_drawn,
    records.points_by_assists,
    records.and_ones,
    records.shots_blocked,
    records.awards,
    records.source_url
FROM raw_bref__player_play_by_play AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
UNION ALL
SELECT
    records.import_batch_id,
    records.source_row,
    2,
    records.league,
    records.season_year,
    records.season_type,
    bref_person_number(records.player_id),
    records.player_id,
    people.name,
    codes.team_id,
    CASE WHEN records.is_combined_totals THEN 'TOT' ELSE records.team_id END,
    records.is_combined_totals,
    records.age,
    records.position,
    records.games_played,
    records.games_started,
    records.minutes_played,
    records.share_at_point_guard,
    records.share_at_shooting_guard,
    records.share_at_small_forward,
    records.share_at_power_forward,
    records.share_at_center,
    records.on_court_plus_minus,
    records.net_plus_minus,
    records.bad_pass_turnovers,
    records.lost_ball_turnovers,
    records.other_turnovers,
    records.shooting_fouls,
    records.blocking_fouls,
    records.offensive_fouls,
    records.take_fouls,
    records.shooting_fouls_drawn,
    records.offensive_fouls_drawn,
    records.points_by_assists,
    records.and_ones,
    records.shots_blocked,
    records.awards,
    records.source_url
FROM raw_bref__profile_play_by_play AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN people ON records.player_id = people.player_id
UNION ALL
SELECT
    records.import_batch_id,
    records.source_row,
    3,
    pages.league,
    records.season_year,
    records.season_type,
    bref_person_number(records.player_id),
    records.player_id,
    records.player_name,
    codes.team_id,
    records.team_id,
    FALSE,
    records.age,
    records.position,
    records.games_played,
    records.games_started,
    records.minutes_played,
    records.share_at_point_guard,
    records.share_at_shooting_guard,
    records.share_at_small_forward,
    records.share_at_power_forward,
    records.share_at_center,
    records.on_court_plus_minus,
    records.net_plus_minus,
    records.bad_pass_turnovers,
    records.lost_ball_turnovers,
    records.other_turnovers,
    records.shooting_fouls,
    records.blocking_fouls,
    records.offensive_fouls,
    records.take_fouls,
    records.shooting_fouls_drawn,
    records.offensive_fouls_drawn,
    records.points_by_assists,
    records.and_ones,
    records.shots_blocked,
    records.awards,
    records.source_url
FROM raw_bref__team_player_play_by_play AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN pages ON records.team_id = pages.team_id AND records.season_year = pages.season_year
