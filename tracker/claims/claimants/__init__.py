"""Who says so: cues and their scope, quotations, who speaks on."""
