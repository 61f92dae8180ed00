-- about: Rows of players with where they come from, as far as a page or list tells it: names in the middle, birth, school, and the last draft in which they were picked.
-- parameters: players
-- any:
(
    SELECT
        who.player_id,
        -- What is written in full between the first word and the last name.
        nullif(trim(regexp_extract(
            profiles.full_name,
            '^\S+\s+(.*?)\s*' || regexp_escape(who.last_name) || '(\s|$)',
            1
        )), '') AS middle_name,
        profiles.birth_place,
        rosters.birth_country,
        profiles.high_school,
        coalesce(picks.draft_year, profiles.draft_year) AS draft_year,
        coalesce(picks.overall_pick, profiles.draft_overall_pick) AS draft_overall_pick,
        picks.draft_round,
        picks.draft_team_id
    FROM {players} AS who
    LEFT JOIN (
        SELECT
            player_id,
            arg_max(full_name, import_batch_id) AS full_name,
            arg_max(birth_place, import_batch_id) AS birth_place,
            arg_max(high_school, import_batch_id) AS high_school,
            arg_max(draft_year, import_batch_id) AS draft_year,
            arg_max(draft_overall_pick, import_batch_id) AS draft_overall_pick
        FROM bref.player_profiles
        GROUP BY player_id
    ) AS profiles ON profiles.player_id = who.player_id
    LEFT JOIN (
        SELECT
            player_id,
            arg_max(birth_country, season_year) AS birth_country
        FROM bref.rosters
        WHERE player_id IS NOT NULL
        GROUP BY player_id
    ) AS rosters ON rosters.player_id = who.player_id
    LEFT JOIN (
        SELECT
            player_id,
            max(draft_year) AS draft_year,
            arg_max(overall_pick, draft_year) AS overall_pick,
            arg_max(round, draft_year) AS draft_round,
            arg_max(team_id, draft_year) AS draft_team_id
        FROM fact_draft_picks
        WHERE player_id IS NOT NULL
        GROUP BY player_id
    ) AS picks ON picks.player_id = who.player_id
)
