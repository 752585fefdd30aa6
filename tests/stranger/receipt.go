package main

import (
	"bytes"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"strings"

	"golang.org/x/mod/sumdb/note"
	"golang.org/x/mod/sumdb/tlog"
)

// receipt is what a C2SP tlog-proof of Tabularium holds.
type receipt struct {
	// The bytes of both stand in the extra data as they were hashed.
	Entry   json.RawMessage `json:"entry"`
	Payload json.RawMessage `json:"payload"`
	Salt    []byte          `json:"salt"`
	Key     string          `json:"key"`

	index      string
	proof      proof
	checkpoint string
}

// checkReceipt goes from the file to the signature: file, payload, commitment, entry, root, signature.
func checkReceipt(receiptFile, file string, verifier note.Verifier) error {
	text, err := os.ReadFile(receiptFile)
	if err != nil {
		return err
	}
	exported, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	size, err := verifyReceipt(string(text), exported, verifier)
	if err != nil {
		return fmt.Errorf("%s: %w", receiptFile, err)
	}
	flipped := append([]byte{0}, exported...)
	if len(exported) > 0 {
		flipped = flipped[1:]
		flipped[len(flipped)/2] ^= 1
	}
	if _, err := verifyReceipt(string(text), flipped, verifier); err == nil {
		return fmt.Errorf("%s: passes for a file with a flipped bit", receiptFile)
	}
	fmt.Printf("receipt: the file was exported, and that is in the log of %d entries; with a flipped bit it is refused\n", size)
	return nil
}

func verifyReceipt(text string, file []byte, verifier note.Verifier) (int64, error) {
	r, err := parseReceipt(text)
	if err != nil {
		return 0, err
	}
	var entry struct {
		Commit []byte `json:"commit"`
		Seq    int64  `json:"seq"`
	}
	if err := json.Unmarshal(r.Entry, &entry); err != nil {
		return 0, err
	}
	var payload struct {
		SHA256 string `json:"sha256"`
		Size   int    `json:"size"`
	}
	if err := json.Unmarshal(r.Payload, &payload); err != nil {
		return 0, err
	}
	digest := sha256.Sum256(file)
	if payload.SHA256 != hex.EncodeToString(digest[:]) || payload.Size != len(file) {
		return 0, errors.New("the file is not the one that was exported")
	}
	commit := sha256.Sum256(bytes.Join([][]byte{[]byte("tabularium/payload/v1\x00"), r.Salt, r.Payload}, nil))
	if !bytes.Equal(commit[:], entry.Commit) {
		return 0, errors.New("the payload is not the one that the entry commits to")
	}
	if r.index != fmt.Sprintf("index %d", entry.Seq) {
		return 0, errors.New("the index is not that of the entry")
	}
	head, err := openCheckpoint([]byte(r.checkpoint), verifier)
	if err != nil {
		return 0, err
	}
	leaf := tlog.RecordHash(r.Entry)
	return head.size, tlog.CheckRecord(tlog.RecordProof(r.proof), head.size, head.root, entry.Seq, leaf)
}

func parseReceipt(text string) (*receipt, error) {
	top, checkpoint, found := strings.Cut(text, "\n\n")
	lines := strings.Split(top, "\n")
	if !found || len(lines) < 3 || lines[0] != "c2sp.org/tlog-proof@v1" || !strings.HasPrefix(lines[1], "extra ") {
		return nil, errors.New("not a tlog-proof with extra data")
	}
	extra, err := base64.StdEncoding.Strict().DecodeString(strings.TrimPrefix(lines[1], "extra "))
	if err != nil {
		return nil, err
	}
	r := &receipt{index: lines[2], checkpoint: checkpoint}
	if err := json.Unmarshal(extra, r); err != nil {
		return nil, err
	}
	for _, line := range lines[3:] {
		hash, err := tlog.ParseHash(line)
		if err != nil {
			return nil, err
		}
		r.proof = append(r.proof, hash)
	}
	return r, nil
}
