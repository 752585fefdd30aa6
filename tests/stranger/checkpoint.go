package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// checkpoint is the text of a signed note of C2SP tlog-checkpoint.
type checkpoint struct {
	origin string
	size   int64
	root   tlog.Hash
}

func readKey(dir string) (note.Verifier, error) {
	key, err := os.ReadFile(filepath.Join(dir, "key"))
	if err != nil {
		return nil, err
	}
	verifier, err := note.NewVerifier(strings.TrimSuffix(string(key), "\n"))
	if err != nil {
		return nil, fmt.Errorf("key: %w", err)
	}
	return verifier, nil
}

func readCheckpoint(dir string, verifier note.Verifier) (checkpoint, error) {
	signed, err := os.ReadFile(filepath.Join(dir, "checkpoint"))
	if err != nil {
		return checkpoint{}, err
	}
	head, err := openCheckpoint(signed, verifier)
	if err != nil {
		return checkpoint{}, err
	}
	fmt.Printf("checkpoint: signed by %s+%08x, %d entries, root %s\n", verifier.Name(), verifier.KeyHash(), head.size, head.root)
	return head, checkFlippedNote(signed, verifier)
}

func openCheckpoint(signed []byte, verifier note.Verifier) (checkpoint, error) {
	opened, err := note.Open(signed, note.VerifierList(verifier))
	if err != nil {
		return checkpoint{}, fmt.Errorf("checkpoint: %w", err)
	}
	head, err := parseCheckpoint(opened.Text)
	if err == nil && head.origin != verifier.Name() {
		err = fmt.Errorf("checkpoint: origin %q, key of %q", head.origin, verifier.Name())
	}
	return head, err
}

func parseCheckpoint(text string) (checkpoint, error) {
	lines := strings.Split(text, "\n")
	if len(lines) != 4 || lines[3] != "" {
		return checkpoint{}, errors.New("checkpoint: not three lines")
	}
	size, err := strconv.ParseInt(lines[1], 10, 64)
	if err != nil {
		return checkpoint{}, fmt.Errorf("checkpoint: %w", err)
	}
	root, err := tlog.ParseHash(lines[2])
	if err != nil {
		return checkpoint{}, fmt.Errorf("checkpoint: %w", err)
	}
	return checkpoint{lines[0], size, root}, nil
}

// checkFlippedNote flips one bit of every byte in turn. This package reads base64 leniently, so a flipped slack bit is the
// same signature to it; no flipped note may say anything else than the note itself.
func checkFlippedNote(signed []byte, verifier note.Verifier) error {
	refused := 0
	for at := range signed {
		flipped := append([]byte(nil), signed...)
		flipped[at] ^= 1
		opened, err := note.Open(flipped, note.VerifierList(verifier))
		if err != nil {
			refused++
		} else if !bytes.HasPrefix(signed, []byte(opened.Text)) {
			return fmt.Errorf("checkpoint: another text passes with byte %d flipped", at)
		}
	}
	if refused+1 < len(signed) {
		return fmt.Errorf("checkpoint: %d of %d flipped notes are refused", refused, len(signed))
	}
	fmt.Printf("checkpoint: %d of %d notes with a flipped bit are refused, none says anything else\n", refused, len(signed))
	return nil
}
